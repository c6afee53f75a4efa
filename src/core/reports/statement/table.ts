/** Statements as rows for a spreadsheet program: one line an item or a movement, with whose it is. */
import type { LocalDate } from '../../basics/local-date';
import type { BookState } from '../../book/state';
import type { Debtor } from '../../debtors/state';
import { makeTable, type ColumnOf, type Table } from '../../exchange/table';
import { profileOf } from '../../profile/state';
import type { StatementChoice } from '../../letters/statement-choice';
import type { RunningMovement } from './statement';
import { statementOf } from './statement';
import type { OpenItem } from './open-items';
import { statementWords } from './words';

interface Of<Line> {
  readonly debtor: Debtor;
  readonly line: Line;
}

const { kinds } = statementWords.en;

const whose: readonly ColumnOf<Of<unknown>>[] = [
  { heading: 'Customer', kind: 'text', width: 32, value: ({ debtor }) => debtor.name },
  { heading: 'Account number', kind: 'text', width: 16, value: ({ debtor }) => debtor.accountNumber },
];

const itemColumns: readonly ColumnOf<Of<OpenItem>>[] = [
  ...whose,
  { heading: 'Date', kind: 'date', width: 12, value: ({ line }) => line.date },
  { heading: 'Item', kind: 'text', width: 20, value: ({ line }) => kinds[line.kind] },
  { heading: 'Number', kind: 'text', width: 18, value: ({ line }) => line.number },
  { heading: 'Due date', kind: 'date', width: 12, value: ({ line }) => line.dueDate },
  { heading: 'Days overdue', kind: 'number', width: 12, value: ({ line }) => line.daysOverdue },
  { heading: 'Amount', kind: 'money', width: 14, isSummed: true, value: ({ line }) => line.amount },
  { heading: 'Open', kind: 'money', width: 14, isSummed: true, value: ({ line }) => line.left },
  { heading: 'In query', kind: 'money', width: 14, isSummed: true, value: ({ line }) => line.disputed },
];

/** `null` for the line that brings forward what was owed before. */
type Moved = RunningMovement | Pick<RunningMovement, 'on' | 'balance'>;

const movementColumns: readonly ColumnOf<Of<Moved>>[] = [
  ...whose,
  { heading: 'Date', kind: 'date', width: 12, value: ({ line }) => line.on },
  {
    heading: 'Item',
    kind: 'text',
    width: 22,
    value: ({ line }) => ('kind' in line ? kinds[line.kind] : statementWords.en.opening),
  },
  {
    heading: 'Reference',
    kind: 'text',
    width: 20,
    value: ({ line }) => ('kind' in line ? line.reference : ''),
  },
  { heading: 'Change', kind: 'money', width: 14, value: ({ line }) => ('kind' in line ? line.by : null) },
  { heading: 'Balance', kind: 'money', width: 14, value: ({ line }) => line.balance },
];

/** Whole: what a page shows of these debtors, in their order, without its words. */
export function statementTable(
  state: BookState,
  debtors: readonly Debtor[],
  choice: StatementChoice,
  today: LocalDate,
): Table {
  const { name, currency } = profileOf(state);
  const facts = {
    title: `Statements of ${name} as at ${choice.asAt}`,
    sheetName: 'Statements',
    currency,
    asAt: today,
  };
  const each = debtors.map((debtor) => ({ debtor, made: statementOf(state, debtor.id, choice) }));
  if (choice.style === 'open-items') {
    const rows = each.flatMap(({ debtor, made }) => made.items.map((line) => ({ debtor, line })));
    return makeTable(facts, itemColumns, rows);
  }
  const { from } = choice;
  const rows = each.flatMap(({ debtor, made }) => {
    const opening: Moved[] = from ? [{ on: from, balance: made.opening }] : [];
    return [...opening, ...made.movements].map((line) => ({ debtor, line }));
  });
  return makeTable(facts, movementColumns, rows);
}
