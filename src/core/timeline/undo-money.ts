/** What takes an entry about money back; of a payment only what happened to it last. */
import { assertNever } from '../basics/assert-never';
import type { Invoice } from '../invoices/state';
import type { MoneyHappening } from './money-entries';
import type { UndoEntry } from './undo-entry';

/** Of an invoice recorded by hand. */
export function undoOfInvoice({ id, number }: Invoice): UndoEntry {
  return {
    command: { type: 'invoice.withdraw', invoiceId: id },
    question: `Undo the recording of ${number}?`,
    meaning: `${number} leaves the book.`,
  };
}

export function undoOfMoney(entry: MoneyHappening): UndoEntry | null {
  switch (entry.what) {
    case 'paid': {
      const { payment } = entry;
      if (payment.reversal || payment.refunds.length > 0) return null;
      return {
        command: { type: 'payment.put-back', was: null, is: payment },
        question: 'Undo this payment?',
        meaning: 'The payment leaves the book, and its invoices are open again.',
      };
    }
    case 'refunded': {
      const { payment, refund } = entry;
      if (payment.reversal || payment.refunds.at(-1) !== refund) return null;
      const was = { ...payment, refunds: payment.refunds.slice(0, -1) };
      return {
        command: { type: 'payment.put-back', was, is: payment },
        question: 'Undo giving this back?',
        meaning: 'The money is here again, and no invoice uses it.',
      };
    }
    case 'payment-reversed': {
      const { payment } = entry;
      return {
        command: { type: 'payment.put-back', was: { ...payment, reversal: null }, is: payment },
        question: 'Undo the reversal?',
        meaning: 'The payment counts again, for the invoices it was used for.',
      };
    }
    case 'credit-used':
      return {
        command: { type: 'credit.put-back', was: null, is: entry.use },
        question: 'Undo the use of this credit?',
        meaning: 'The credit is free again, and its invoices are open by as much.',
      };
    case 'written-off': {
      const { writeOff } = entry;
      if (writeOff.reversal) return null;
      return {
        command: { type: 'write-off.put-back', was: null, is: writeOff },
        question: 'Undo this write-off?',
        meaning: 'The invoice is open again by that much.',
      };
    }
    case 'write-off-reversed': {
      const { writeOff } = entry;
      return {
        command: { type: 'write-off.put-back', was: { ...writeOff, reversal: null }, is: writeOff },
        question: 'Undo taking the write-off back?',
        meaning: 'The write-off stands again.',
      };
    }
    default:
      return assertNever(entry, 'entry');
  }
}
