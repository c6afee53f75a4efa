/** What a file leaves open, as questions a bookkeeper can answer at a glance; each has an answer standing there. */
import { sayFullDay } from '../../basics/date-text';
import type { Cents } from '../../basics/money';
import type {
  BlankCurrency,
  BlankCustomer,
  DayOrder,
  LedgerOptions,
  LedgerQuestion,
  RepeatedRows,
  TaxBasis,
} from '../ledger-reading';
import { textOf } from '../sheet';
import type { ItemRow } from './body-rows';
import { say, type Context } from './context';
import type { BlankCustomers } from './customers';
import { orderEvidence, readDay } from './dates';
import type { Item } from './invoices';
import type { Repeat } from './repeated-rows';

export function dayOrderQuestion(items: readonly ItemRow[], context: Context): LedgerQuestion | null {
  if (!context.undecidedOrder) return null;
  const { mapping } = context.table;
  const cells = items.flatMap((item) =>
    [mapping.date, mapping.due].map((i) => (i === undefined ? null : item.cells[i])),
  );
  const example = cells.find((cell) => orderEvidence([cell]).undecided > 0) ?? cells[0];
  const text = textOf(example);
  const { locale } = context.options;
  const choice = (value: DayOrder, otherwise: string) => {
    const day = readDay(example, value);
    return { value, label: day ? sayFullDay(day, locale) : otherwise };
  };
  return {
    id: 'dayOrder',
    question: `Which day is ${text}?`,
    choices: [choice('day-first', 'The day stands first'), choice('month-first', 'The month stands first')],
    chosen: context.order,
    reason:
      'The dates in the file do not settle it; the answer that stands here is how they are written where the book is kept.',
  };
}

/** `totalAs` says what the whole file comes to under an answer. */
export function taxQuestion(
  chosen: TaxBasis,
  totalAs: (basis: TaxBasis) => Cents,
  items: readonly Item[],
  context: Context,
): LedgerQuestion {
  const currency = currencyOfAll(items, context.options);
  const total = (basis: TaxBasis) => say(totalAs(basis), currency, context);
  return {
    id: 'amountsAre',
    question: 'Do the prices in this file include tax?',
    choices: [
      { value: 'including-tax', label: `Yes: ${total('including-tax')} in all` },
      { value: 'excluding-tax', label: `No, tax comes on top: ${total('excluding-tax')} in all` },
    ],
    chosen,
    reason:
      'The file has prices and tax rates but no totals, and does not say whether the prices hold the tax. Compare one invoice with its paper.',
  };
}

/** `totalAs` says what the whole file comes to under an answer. */
export function repeatsQuestion(
  repeated: readonly Repeat[],
  chosen: RepeatedRows,
  totalAs: (answer: RepeatedRows) => Cents,
  items: readonly Item[],
  context: Context,
): LedgerQuestion | null {
  const [first, ...more] = repeated;
  if (!first) return null;
  const currency = currencyOfAll(items, context.options);
  const total = (answer: RepeatedRows) => say(totalAs(answer), currency, context);
  const rows = repeated.slice(0, 5).map(({ line }) => line.row);
  const listed = rows.join(', ') + (repeated.length > rows.length ? ' …' : '');
  const isOne = more.length === 0;
  return {
    id: 'repeatedRows',
    question: isOne
      ? `Row ${first.line.row} has invoice ${first.line.number} again. Is it the same one?`
      : `${repeated.length} rows have an invoice again. Are they the same ones?`,
    choices: [
      { value: 'same-invoice', label: `Yes, written twice: ${total('same-invoice')} in all` },
      { value: 'another-invoice', label: `No, count each: ${total('another-invoice')} in all` },
    ],
    chosen,
    reason: isOne
      ? `Number, dates and amount are the same as in row ${first.of.row}.`
      : `Number, dates and amount are the same as in a row above: look at rows ${listed}.`,
  };
}

/** The currency sums can be shown in: the book's, or the only one the items state. */
export function currencyOfAll(items: readonly Item[], options: LedgerOptions): string | null {
  if (options.currency !== undefined) return options.currency;
  const found = new Set(items.map((item) => item.invoice.currency));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

export function currencyQuestion(blank: number, chosen: BlankCurrency, book: string): LedgerQuestion {
  const [what, are] = blank === 1 ? ['One item names', 'Is it'] : [`${blank} items name`, 'Are they'];
  return {
    id: 'blankCurrency',
    question: `${what} no currency. ${are} in ${book}?`,
    choices: [
      { value: 'book-currency', label: `Yes, ${book}` },
      { value: 'leave-out', label: 'No: leave out what names none' },
    ],
    chosen,
    reason: `The book is kept in ${book}.`,
  };
}

export function customerQuestion(blank: BlankCustomers, chosen: BlankCustomer): LedgerQuestion | null {
  if (blank.count === 0) return null;
  const what = blank.count === 1 ? 'One row has' : `${blank.count} rows have`;
  return {
    id: 'blankCustomer',
    question: `${what} no customer. Are they for the customer above?`,
    choices: [
      { value: 'same-as-above', label: 'Yes, the customer above' },
      { value: 'leave-out', label: 'No, leave them out' },
    ],
    chosen,
    reason: blank.looksMerged
      ? 'The list seems to name each customer once, on the first of their rows.'
      : 'An invoice under the wrong name is worse than one left out.',
  };
}
