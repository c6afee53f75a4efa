/** Rows of a ledger file put together to open items: the lines of one invoice are one item. */
import { groupBy } from '../../basics/group-by';
import type { LocalDate } from '../../basics/local-date';
import { cents, negate, sum, type Cents } from '../../basics/money';
import type { LedgerDetails } from '../../debtors/ledger-details';
import type { InvoiceKind } from '../../invoices/state';
import type { ReadInvoice, RepeatedRows, TaxBasis } from '../ledger-reading';
import { brokenInvoices } from './broken-invoices';
import { digitsOf, say, type Context } from './context';
import { clip } from './customers';
import { invoiceKey, NO_NUMBER, type LeftOut, type Line, type UnreadRow } from './lines';
import { splitRepeats, type Repeat } from './repeated-rows';
import type { Amounts } from './row-amounts';
import { grossOf } from './tax';

export interface Item {
  readonly customer: LedgerDetails;
  readonly invoice: ReadInvoice;
}

export interface Assembled {
  readonly items: readonly Item[];
  /** Paid in full: nothing to bring in, but it closes what the book still holds open. Their rows are left out. */
  readonly settled: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that say the same of an invoice once more. */
  readonly repeated: readonly Repeat[];
}

/** The lines of an invoice, in the order of the file. */
type Lines = readonly [Line, ...Line[]];

export function assemble(
  lines: readonly Line[],
  unread: readonly UnreadRow[],
  basis: TaxBasis,
  repeats: RepeatedRows,
  context: Context,
): Assembled {
  const broken = brokenInvoices(lines, unread, context.table.mapping.price !== undefined);
  const items: Item[] = [];
  const settled: Item[] = [];
  const leftOut: LeftOut[] = [];
  const repeated: Repeat[] = [];
  const groups = byInvoice(lines).flatMap((group): Lines[] => {
    const { kept, repeated: again } = splitRepeats(group);
    repeated.push(...again);
    if (repeats === 'another-invoice') return [kept, ...again.map(({ line }): Lines => [line])];
    leftOut.push(...again.map(({ line, of }) => ({ row: line.row, ...sameTwice(of) })));
    return [kept];
  });
  for (const group of groups) {
    const brokenRow = broken.get(invoiceKey(group[0]));
    const result = brokenRow === undefined ? itemOf(group, basis, context) : half(brokenRow);
    if ('invoice' in result && result.invoice.paidBefore < result.invoice.amount) items.push(result);
    else {
      if ('invoice' in result) settled.push(result);
      const reason = 'invoice' in result ? ignored('Paid in full: nothing is owed.') : result;
      leftOut.push(...group.map(({ row }) => ({ row, ...reason })));
    }
  }
  return { items, settled, leftOut, repeated };
}

type Reason = Pick<LeftOut, 'sort' | 'reason'>;

const refused = (reason: string): Reason => ({ sort: 'refused', reason });
const ignored = (reason: string): Reason => ({ sort: 'ignored', reason });

function sameTwice({ number, row }: Line): Reason {
  return ignored(`Written twice: ${number} stands in row ${row} already, with the same amount.`);
}

function half(brokenRow: number): Reason {
  return refused(`Row ${brokenRow} of the same invoice cannot be read, and half an invoice would be wrong.`);
}

function byInvoice(lines: readonly Line[]): Lines[] {
  return [...groupBy(lines, invoiceKey).values()] as [Line, ...Line[]][];
}

function itemOf(group: Lines, basis: TaxBasis, context: Context): Item | Reason {
  const [first] = group;
  const currencies = new Set(group.map((line) => line.currency).filter((currency) => currency !== null));
  if (currencies.size > 1) return refused(`Its rows are in ${[...currencies].join(' and ')}.`);
  const [currency = null] = currencies;
  const amounts = amountsOf(group, basis, digitsOf(currency, context));
  if (typeof amounts === 'string') return refused(amounts);
  const { gross, open } = amounts;
  const { mapping } = context.table;
  if (gross === 0 && open === 0) return ignored('The amount is zero: nothing is owed.');
  const kind = kindOf(group, open === 0 ? gross : open);
  if (kind === 'invoice' && first.number === '' && mapping.number !== undefined) {
    return refused(NO_NUMBER);
  }
  const isTurned = gross * open < 0;
  if (!isTurned && Math.abs(open) > Math.abs(gross)) {
    const [more, whole] = [open, gross].map((amount) => say(amount, currency, context));
    return refused(`More is open (${more}) than the whole amount (${whole}).`);
  }
  const amount = magnitude(isTurned ? open : gross);
  const invoice: ReadInvoice = {
    kind,
    number: first.number,
    date: first.date,
    dueDate: kind === 'invoice' ? dueDateOf(group) : first.date,
    amount,
    paidBefore: cents(amount - magnitude(open)),
    description: descriptionOf(group),
    reference: clip(group.find((line) => line.reference !== '')?.reference ?? '', 120),
    currency,
    rows: group.map((line) => line.row),
  };
  return { customer: first.customer, invoice };
}

/** The earliest due date its lines give. */
function dueDateOf([first, ...more]: Lines): LocalDate {
  if (more.length === 0) return first.due ?? first.date;
  const dues = [first, ...more].map((line) => line.due).filter((due) => due !== null);
  return dues.toSorted()[0] ?? first.date;
}

function descriptionOf([first, ...more]: Lines): string {
  if (more.length === 0) return clip(first.description, 300);
  const texts = new Set([first, ...more].map((line) => line.description).filter((text) => text !== ''));
  return clip([...texts].join('; '), 300);
}

function magnitude(amount: Cents): Cents {
  return amount < 0 ? negate(amount) : amount;
}

/** A negative item without a number is money nobody has put to an invoice yet; so is an invoice paid too much. */
function kindOf([first, ...more]: Lines, open: Cents): InvoiceKind {
  if (open > 0 && first.type === 'invoice') return 'invoice';
  const isMoney =
    first.type === 'payment' || [first, ...more].some((line) => line.isOnAccount) || first.number === '';
  const isPaidTooMuch = first.type === 'invoice' && (first.stated?.gross ?? 0) > 0;
  return isMoney || isPaidTooMuch ? 'payment-on-account' : 'credit-note';
}

/** What an invoice comes to and what of it is open, or why that can't be said. */
function amountsOf(group: Lines, basis: TaxBasis, digits: number): Amounts | string {
  const stated = group.map((line) => line.stated).filter((amounts) => amounts !== null);
  if (stated.length > 0) return statedTogether(group, stated, digits) ?? 'No amount stands in this row.';
  const grosses: Cents[] = [];
  for (const { price } of group) {
    const gross = price ? grossOf(price, basis, digits) : 'No amount stands in this row.';
    if (typeof gross === 'string') return gross;
    grosses.push(gross);
  }
  const gross = sum(grosses);
  return { gross, open: group.every((line) => line.isPaid) ? cents(0) : gross };
}

/**
 * Programs that write a row for each line repeat the invoice's total in every one of them, or leave it empty
 * in all but the first; amounts that differ, or that are each line's own price, are parts to be added.
 */
function statedTogether(group: Lines, stated: readonly Amounts[], digits: number): Amounts | null {
  const [first] = stated;
  const hasPrices = group.every((line) => line.price !== null);
  const isRepeated = stated.every((amounts) => amounts.gross === first?.gross && amounts.open === first.open);
  const arePrices = group.every(
    ({ price, stated: own }) => price && own?.gross === grossOf(price, 'including-tax', digits),
  );
  if (first && group.length > 1 && hasPrices && isRepeated && !arePrices) return first;
  if (stated.length < group.length) return null;
  return {
    gross: sum(stated.map((amounts) => amounts.gross)),
    open: sum(stated.map((amounts) => amounts.open)),
  };
}
