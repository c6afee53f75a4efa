/** What takes an entry about money back; of a payment only what happened to it last. */
import type { MoneyHappening } from './money-entries';
import type { Undoers } from './undo-entry';

export const moneyUndoers: Undoers<MoneyHappening> = {
  paid: ({ payment }) => {
    if (payment.reversal || payment.refunds.length > 0) return null;
    return {
      command: { type: 'payment.put-back', was: null, is: payment },
      question: 'Undo this payment?',
      meaning: 'The payment leaves the book, and its invoices are open again.',
    };
  },
  refunded: ({ payment, refund }) => {
    if (payment.reversal || payment.refunds.at(-1) !== refund) return null;
    const was = { ...payment, refunds: payment.refunds.slice(0, -1) };
    return {
      command: { type: 'payment.put-back', was, is: payment },
      question: 'Undo giving this back?',
      meaning: 'The money is here again, and no invoice uses it.',
    };
  },
  'payment-reversed': ({ payment }) => ({
    command: { type: 'payment.put-back', was: { ...payment, reversal: null }, is: payment },
    question: 'Undo the reversal?',
    meaning: 'The payment counts again, for the invoices it was used for.',
  }),
  'credit-used': ({ use }) => ({
    command: { type: 'credit.put-back', was: null, is: use },
    question: 'Undo the use of this credit?',
    meaning: 'The credit is free again, and its invoices are open by as much.',
  }),
  'written-off': ({ writeOff }) => {
    if (writeOff.reversal) return null;
    return {
      command: { type: 'write-off.put-back', was: null, is: writeOff },
      question: 'Undo this write-off?',
      meaning: 'The invoice is open again by that much.',
    };
  },
  'write-off-reversed': ({ writeOff }) => ({
    command: { type: 'write-off.put-back', was: { ...writeOff, reversal: null }, is: writeOff },
    question: 'Undo taking the write-off back?',
    meaning: 'The write-off stands again.',
  }),
};
