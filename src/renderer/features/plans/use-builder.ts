/** The plan builder's state: what stands in it, kept as a draft; what it comes to; and the way back through it. */
import { useMemo, useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { subtract, sum, zero } from '#core/basics/money';
import { minorDigits, sayAmount } from '#core/basics/money-text';
import { affordable } from '#core/budgets/left-over';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { useFormDraft } from '../../book/use-form-draft';
import { useFigures } from '../../ui/figures';
import { firstTexts, readRate, unitOf, type BuilderTexts } from './builder-texts';
import type { OfferTexts, SayAmount } from './offer-texts';
import { offerReader } from './read-offer';
import { useGrounds } from './use-grounds';
import { useHistory } from './use-history';
import { workOffer, type OfferSetting, type WorkedOffer } from './work-offer';

/** Another word for it once the texts have other fields: an older draft is then not brought back. */
const DRAFT_SHAPE = 'offers 2';

export function useBuilder(debtorId: DebtorId) {
  const { currency, locale, today } = useFigures();
  const { free, usual, budget, isHoliday, mayBeCredit } = useGrounds(debtorId);
  const told = budget.is === 'told' ? budget.budget : null;
  const unit = unitOf(minorDigits(currency));
  const undisputed = (invoice: Invoice) => subtract(leftOf(invoice), usual.disputed.get(invoice.id) ?? zero);
  const say: SayAmount = (amount) => sayAmount(amount, currency, locale);
  const [first] = useState(() => {
    const debt = sum(free.filter(({ id }) => usual.chosen.has(id)).map(undisputed));
    const most = told && affordable(told.form);
    return firstTexts({ debt, today, affordable: most, unit, isHoliday, mayBeCredit }, say);
  });
  const draft = useFormDraft<BuilderTexts>(`plan ${debtorId}`, first, DRAFT_SHAPE);
  const { texts, change, undo } = useHistory(draft.texts, draft.keep);
  const chosen = free.filter(({ id }) => usual.chosen.has(id) !== texts.toggled.includes(id));
  const debt = sum(chosen.map(undisputed));
  return {
    free,
    chosen,
    disputed: usual.disputed,
    budget,
    debt,
    unit,
    say,
    texts,
    change,
    undo,
    worked: useWorked(texts, { debt, isHoliday, budget: told }),
    draft: { ...draft, drop: () => draft.drop({ reset: (saved) => change(saved) }) },
  };
}

export type Builder = ReturnType<typeof useBuilder>;

/** While one offer is shaped, or a slider moves, the others are not worked out anew. */
function useWorked(
  { offers, ...rates }: BuilderTexts,
  { debt, isHoliday, budget }: Pick<OfferSetting, 'debt' | 'isHoliday' | 'budget'>,
): readonly WorkedOffer[] {
  const figures = useFigures();
  const costOfMoney = readRate(rates.costOfMoney) ?? 0;
  const chargeable = readRate(rates.chargeable) ?? 0;
  const work = useMemo(() => {
    const read = offerReader(figures.currency);
    return remembered({ debt, figures, isHoliday, budget, costOfMoney, chargeable, read });
  }, [debt, figures, isHoliday, budget, costOfMoney, chargeable]);
  return useMemo(() => offers.map(work), [offers, work]);
}

function remembered(setting: OfferSetting): (texts: OfferTexts) => WorkedOffer {
  const done = new WeakMap<OfferTexts, WorkedOffer>();
  return (texts) => {
    const worked = done.get(texts) ?? workOffer(texts, setting);
    done.set(texts, worked);
    return worked;
  };
}
