/** The plans of a book with how each is kept, as a table for a spreadsheet program. */
import type { LocalDate } from '../basics/local-date';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { figuresOf, type PlanFigures } from '../plans/plan-figures';
import { standingNames } from '../plans/progress';
import { currentVersion, type Plan, type PlanVersion } from '../plans/state';
import { profileOf } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

interface PlanEntry extends PlanFigures {
  readonly debtor: Debtor;
  readonly plan: Plan;
  readonly version: PlanVersion;
  /** The numbers of what it is over. */
  readonly invoices: string;
}

/** The ids stand last. Totals of offers and of what ended are no money to come, so that column has no sum. */
const columns: readonly ColumnOf<PlanEntry>[] = [
  { heading: 'Customer', kind: 'text', width: 32, value: ({ debtor }) => debtor.name },
  { heading: 'Account number', kind: 'text', width: 16, value: ({ debtor }) => debtor.accountNumber },
  { heading: 'State', kind: 'text', width: 14, value: ({ standing }) => standingNames[standing] },
  { heading: 'Total', kind: 'money', width: 14, value: ({ total }) => total },
  { heading: 'Paid', kind: 'money', width: 14, isSummed: true, value: ({ paid }) => paid },
  { heading: 'To come', kind: 'money', width: 14, isSummed: true, value: ({ toCome }) => toCome },
  { heading: 'Behind', kind: 'money', width: 14, isSummed: true, value: ({ behind }) => behind },
  { heading: 'Next payment', kind: 'date', width: 14, value: ({ next }) => next?.on ?? null },
  { heading: 'Next amount', kind: 'money', width: 14, value: ({ next }) => next?.amount ?? null },
  { heading: 'Payments', kind: 'number', width: 10, value: ({ payments }) => payments },
  { heading: 'First payment', kind: 'date', width: 14, value: ({ firstOn }) => firstOn },
  { heading: 'Last payment', kind: 'date', width: 14, value: ({ lastOn }) => lastOn },
  { heading: 'Offered', kind: 'date', width: 12, value: ({ plan }) => plan.versions[0].proposed.on },
  { heading: 'Agreed', kind: 'date', width: 12, value: ({ version }) => version.agreed?.on ?? null },
  { heading: 'Signed', kind: 'date', width: 12, value: ({ version }) => version.signed?.on ?? null },
  { heading: 'Invoices', kind: 'text', width: 30, value: ({ invoices }) => invoices },
  { heading: 'Debtor id', kind: 'text', width: 38, value: ({ debtor }) => debtor.id },
  { heading: 'Accord id', kind: 'text', width: 38, value: ({ plan }) => plan.id },
];

/** Customer by customer, in the order they were offered. */
export function plansTable(state: BookState, today: LocalDate): Table {
  const entries = Object.values(state.plans)
    .flatMap((plan): PlanEntry[] => {
      const debtor = state.debtors[plan.debtorId];
      const version = currentVersion(plan);
      const invoices = version.invoiceIds.flatMap((id) => state.invoices[id]?.number ?? []).join(', ');
      return debtor ? [{ ...figuresOf(state, plan, today), debtor, plan, version, invoices }] : [];
    })
    .toSorted((a, b) => a.debtor.name.localeCompare(b.debtor.name));
  return makeTable(factsOf('Plans', profileOf(state), today), columns, entries);
}
