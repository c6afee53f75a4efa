/** The plan builder's state: what stands in it, kept as a draft; what it comes to; and the way back through it. */
import { useMemo, useState } from 'react';
import type { BookState } from '#core/book/state';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { sum } from '#core/basics/money';
import { minorDigits, sayAmount } from '#core/basics/money-text';
import { affordable } from '#core/budgets/left-over';
import { budgetsOf, isCovered, type Budget } from '#core/budgets/state';
import { publicHolidays } from '#core/holidays/public-holidays';
import { leftOf } from '#core/invoices/balance';
import { unplannedOf } from '#core/plans/covering';
import { usualChoice } from '#core/plans/usual-choice';
import { useBook, useProfile } from '../../book/use-book';
import { useFormDraft } from '../../book/use-form-draft';
import { useFigures } from '../../ui/figures';
import { firstTexts, readRate, unitOf, type BuilderTexts } from './builder-texts';
import type { OfferTexts, SayAmount } from './offer-texts';
import { offerReader } from './read-offer';
import { useHistory } from './use-history';
import { workOffer, type OfferSetting, type WorkedOffer } from './work-offer';

/** Whether their budget may be shown here: what is sensitive stays on its own page until asked for. */
export type KnownBudget =
  { readonly is: 'told'; readonly budget: Budget } | { readonly is: 'none' } | { readonly is: 'covered' };

export function useBuilder(debtorId: DebtorId) {
  const figures = useFigures();
  const { currency, locale, today } = figures;
  const { jurisdiction } = useProfile();
  const free = useBook(unplannedOf, debtorId);
  const usual = useBook(usualOf, debtorId, today);
  const budget = useBook(budgetOf, debtorId);
  const isHoliday = useMemo(() => publicHolidays(jurisdiction), [jurisdiction]);
  const say: SayAmount = (amount) => sayAmount(amount, currency, locale);
  const unit = unitOf(minorDigits(currency));
  const debtOf = (toggled: readonly InvoiceId[]) =>
    sum(free.filter(({ id }) => usual.chosen.has(id) !== toggled.includes(id)).map(leftOf));
  const bears = budget.is === 'told' ? affordable(budget.budget.form) : null;
  const [first] = useState(() =>
    firstTexts({ debt: debtOf([]), today, affordable: bears, unit, isHoliday }, say),
  );
  const draft = useFormDraft<BuilderTexts>(`plan ${debtorId}`, first, 'offers');
  const { texts, change, undo } = useHistory(draft.texts, draft.keep);
  const debt = debtOf(texts.toggled);
  const read = useMemo(() => offerReader(currency), [currency]);
  const told = budget.is === 'told' ? budget.budget : null;
  const costOfMoney = readRate(texts.costOfMoney) ?? 0;
  const chargeable = readRate(texts.chargeable) ?? 0;
  const work = useMemo(
    () => remembered({ debt, figures, isHoliday, budget: told, costOfMoney, chargeable, read }),
    [debt, figures, isHoliday, told, costOfMoney, chargeable, read],
  );
  return {
    free,
    chosen: free.filter(({ id }) => usual.chosen.has(id) !== texts.toggled.includes(id)),
    disputed: usual.disputed,
    budget,
    debt,
    unit,
    say,
    texts,
    change,
    undo,
    worked: useMemo(() => texts.offers.map(work), [texts.offers, work]),
    draft: { ...draft, drop: () => draft.drop({ reset: (saved) => change(saved) }) },
  };
}

/** While one offer is shaped, or a slider moves, the others are not worked out anew. */
function remembered(setting: OfferSetting): (texts: OfferTexts) => WorkedOffer {
  const done = new WeakMap<OfferTexts, WorkedOffer>();
  return (texts) => {
    const worked = done.get(texts) ?? workOffer(texts, setting);
    done.set(texts, worked);
    return worked;
  };
}

export type Builder = ReturnType<typeof useBuilder>;

function usualOf(state: BookState, debtorId: DebtorId, today: LocalDate) {
  return usualChoice(state, unplannedOf(state, debtorId), today);
}

function budgetOf(state: BookState, debtorId: DebtorId): KnownBudget {
  const versions = budgetsOf(state, debtorId);
  const [budget] = versions;
  if (!budget) return { is: 'none' };
  return isCovered(versions) ? { is: 'covered' } : { is: 'told', budget };
}
