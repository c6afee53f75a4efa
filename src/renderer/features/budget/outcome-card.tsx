/** What the budget comes to, as it is typed: in, out, what is left, and the instalment it can bear. */
import { sayMonth } from '#core/basics/date-text';
import { addMonths } from '#core/basics/local-date';
import { negate, subtract } from '#core/basics/money';
import { adviceWhenShort } from '#core/budgets/advice';
import { lowestPoint } from '#core/budgets/cash-flow';
import { affordable, isShort, leftOver, monthlyTotals } from '#core/budgets/left-over';
import { periodWords, type Period } from '#core/budgets/period';
import type { BudgetForm, CompanyForm, PersonalForm } from '#core/budgets/state';
import type { BookState } from '#core/book/state';
import type { DebtorKind } from '#core/debtors/state';
import { profileOf } from '#core/profile/state';
import { useBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';

const otherRhythms: readonly Period[] = ['weekly', 'fortnightly', 'four-weekly'];

interface OutcomeCardProps {
  readonly form: BudgetForm;
  readonly kind: DebtorKind | null;
  readonly isBlank: boolean;
}

export function OutcomeCard({ form, kind, isBlank }: OutcomeCardProps) {
  if (isBlank) {
    return (
      <Card title="What is left">
        <p className="budget-quiet">
          Fill in what you hear. What is left, and what they can afford, is worked out here as you type.
        </p>
      </Card>
    );
  }
  return (
    <Card title="What is left" {...(isShort(form) ? { tone: 'amber' as const } : {})}>
      {form.of === 'person' ? <HouseholdTotals form={form} /> : <CompanyTotals form={form} />}
      {isShort(form) ? <Advice kind={kind} /> : <Affordable form={form} />}
      <p className="budget-quiet budget-rounding">
        A month is a week × 52 / 12. All is added up exactly and rounded down once at the end.
      </p>
    </Card>
  );
}

function Affordable({ form }: { readonly form: BudgetForm }) {
  return (
    <>
      <p className="budget-headline">
        <span>They can afford</span>
        <strong aria-live="polite">
          <Amount cents={affordable(form)} /> a month
        </strong>
      </p>
      <dl className="budget-figures budget-quiet">
        {otherRhythms.map((every) => (
          <Figure key={every} name={periodWords[every]} cents={affordable(form, every)} />
        ))}
      </dl>
    </>
  );
}

function HouseholdTotals({ form }: { readonly form: PersonalForm }) {
  const { moneyIn, moneyOut, left } = monthlyTotals(form);
  const isMissing = left < 0;
  return (
    <dl className="budget-figures">
      <Figure name="In a month" cents={moneyIn} />
      <Figure name="Out a month" cents={moneyOut} />
      <Figure name={isMissing ? 'Missing' : 'Left'} cents={isMissing ? negate(left) : left} isSum />
      {!isMissing && (
        <Figure name={`Kept back, ${form.keptBack}%`} cents={subtract(left, affordable(form))} />
      )}
    </dl>
  );
}

function CompanyTotals({ form }: { readonly form: CompanyForm }) {
  const { locale } = useFigures();
  const { at, balance } = lowestPoint(form);
  const left = leftOver(form);
  return (
    <dl className="budget-figures">
      <Figure name={`Lowest, end of ${sayMonth(addMonths(form.from, at), locale)}`} cents={balance} />
      <Figure name="Never below" cents={form.keep} />
      {left < 0 && <Figure name="Missing each month" cents={negate(left)} isSum />}
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly cents: Parameters<typeof Amount>[0]['cents'];
  readonly isSum?: boolean;
}

function Figure({ name, cents, isSum = false }: FigureProps) {
  return (
    <div data-sum={isSum}>
      <dt>{name}</dt>
      <dd>
        <Amount cents={cents} bare />
      </dd>
    </div>
  );
}

function Advice({ kind }: { readonly kind: DebtorKind | null }) {
  const jurisdiction = useBook(jurisdictionOf);
  return (
    <ul className="budget-advice">
      {adviceWhenShort(jurisdiction, kind).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function jurisdictionOf(state: BookState) {
  return profileOf(state).jurisdiction;
}
