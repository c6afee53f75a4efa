/** The single payments of the agreed plans, day by day, as a table for a spreadsheet program: what is expected when. */
import type { LocalDate } from '../basics/local-date';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { lineStateNames, missingOf, progressOf, type LineProgress } from '../plans/progress';
import { isRunning, type Plan } from '../plans/state';
import { profileOf } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

interface LineEntry {
  readonly debtor: Debtor;
  readonly plan: Plan;
  readonly line: LineProgress;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

const columns: readonly ColumnOf<LineEntry>[] = [
  { heading: 'Due date', kind: 'date', width: 12, value: ({ line }) => line.on },
  { heading: 'Customer', kind: 'text', width: 32, value: ({ debtor }) => debtor.name },
  { heading: 'Account number', kind: 'text', width: 16, value: ({ debtor }) => debtor.accountNumber },
  { heading: 'Payment', kind: 'number', width: 10, value: ({ number }) => number },
  { heading: 'Of', kind: 'number', width: 6, value: ({ count }) => count },
  { heading: 'Amount', kind: 'money', width: 14, isSummed: true, value: ({ line }) => line.amount },
  { heading: 'Paid', kind: 'money', width: 14, isSummed: true, value: ({ line }) => line.paid },
  { heading: 'Missing', kind: 'money', width: 14, isSummed: true, value: ({ line }) => missingOf(line) },
  { heading: 'State', kind: 'text', width: 12, value: ({ line }) => lineStateNames[line.state] },
  { heading: 'Debtor id', kind: 'text', width: 38, value: ({ debtor }) => debtor.id },
  { heading: 'Plan id', kind: 'text', width: 38, value: ({ plan }) => plan.id },
];

/** The earliest day first; offers and what ended have no lines here, since nothing is expected of them. */
export function planLinesTable(state: BookState, today: LocalDate): Table {
  const entries = Object.values(state.plans)
    .filter(isRunning)
    .flatMap((plan): LineEntry[] => {
      const debtor = state.debtors[plan.debtorId];
      const { lines } = progressOf(state, plan, today);
      const count = lines.length;
      return debtor ? lines.map((line, at) => ({ debtor, plan, line, number: at + 1, count })) : [];
    })
    .toSorted((a, b) => a.line.on.localeCompare(b.line.on) || a.debtor.name.localeCompare(b.debtor.name));
  return makeTable(factsOf('Plan payments', profileOf(state), today), columns, entries);
}
