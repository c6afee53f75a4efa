/** Invoices and other items on the timeline: their date, and the day an open one fell due. */
import { assertNever } from '../basics/assert-never';
import type { LocalDate } from '../basics/local-date';
import { zero } from '../basics/money';
import { leftOf } from '../invoices/balance';
import type { Invoice } from '../invoices/state';
import { amountIn, plain } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { Undoers } from './undo-entry';

export interface InvoiceHappening {
  readonly what: 'invoice-dated' | 'fell-due';
  readonly invoice: Invoice;
}

export function invoiceEntries(invoice: Invoice, today: LocalDate): Dated[] {
  const { id, date, dueDate } = invoice;
  const own = { kinds: ['money'] as const, at: '', invoice };
  const fellDue = leftOf(invoice) > zero && date < dueDate && dueDate < today;
  const dated: Dated = { what: 'invoice-dated', id: `${id} dated`, on: date, ...own };
  return fellDue ? [{ what: 'fell-due', id: `${id} due`, on: dueDate, ...own }, dated] : [dated];
}

export const invoiceSayers: Sayers<InvoiceHappening> = {
  'invoice-dated': ({ invoice }, context) =>
    plain(`${sayItem(invoice)}, ${amountIn(context)(invoice.amount)}`, invoice.description),
  'fell-due': ({ invoice }, context) =>
    plain(`${invoice.number} fell due, ${amountIn(context)(invoice.amount)}`),
};

/** `INV-204 issued`, `Credit note CN-7`. */
export function sayItem({ kind, number }: Invoice): string {
  switch (kind) {
    case 'invoice':
      return `${number} issued`;
    case 'credit-note':
      return `Credit note ${number}`.trim();
    case 'payment-on-account':
      return `Paid on account ${number}`.trim();
    default:
      return assertNever(kind, 'kind of item');
  }
}

/** Only what was recorded by hand: what came from a ledger file goes with its import. */
export const invoiceUndoers: Undoers<InvoiceHappening> = {
  'invoice-dated': ({ invoice: { id, number, importId } }) =>
    importId
      ? null
      : {
          command: { type: 'invoice.withdraw', invoiceId: id },
          question: `Undo the recording of ${number}?`,
          meaning: `${number} leaves the book.`,
        },
  'fell-due': () => null,
};
