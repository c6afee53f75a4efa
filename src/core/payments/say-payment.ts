/** A payment in words: how it came, and what it is used for. Made in this one place for timeline, trail and screens. */
import type { Cents } from '../basics/money';
import type { Allocation } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import type { PaymentMethod, ReversalReason } from './state';

/** How the method is called on screen. */
export const methodNames: Readonly<Record<PaymentMethod, string>> = {
  bank: 'Bank transfer',
  card: 'Card',
  cash: 'Cash',
  cheque: 'Cheque',
  'direct-debit': 'Direct debit',
  other: 'Other',
};

/** `Paid 600.00 by bank`. */
export const methodWords: Readonly<Record<PaymentMethod, string>> = {
  bank: 'by bank',
  card: 'by card',
  cash: 'in cash',
  cheque: 'by cheque',
  'direct-debit': 'by direct debit',
  other: 'in another way',
};

/** Why a payment was reversed. */
export const reversalNames: Readonly<Record<ReversalReason, string>> = {
  bounced: 'It bounced',
  mistake: 'It was recorded by mistake',
  'charged-back': 'It was charged back',
};

/** An allocation with the item's number, as it is printed. */
export interface Use {
  readonly number: string;
  readonly amount: Cents;
}

export function usesOf({ invoices }: InvoicesState, allocations: readonly Allocation[]): Use[] {
  return allocations.map(({ invoiceId, amount }) => ({ number: invoices[invoiceId]?.number ?? '', amount }));
}

/** `INV-204 £600.00, CN-7 -£88.00`; empty when it is used for nothing. */
export function sayUses(uses: readonly Use[], money: (amount: Cents) => string): string {
  return uses.map(({ number, amount }) => `${number || 'an item'} ${money(amount)}`).join(', ');
}
