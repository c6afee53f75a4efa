/** A timeline entry in words, and what all who make them say in the same way. */
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { SayContext } from './say-entry';

export interface EntryWords {
  readonly title: string;
  /** What of it is to be kept in mind; may be empty. */
  readonly strong: string;
  /** Who, how, what follows: quieter; may be empty. */
  readonly detail: string;
}

/** Nothing of it needs to be kept in mind. */
export function plain(title: string, ...detail: readonly (string | undefined)[]): EntryWords {
  return { title, strong: '', detail: joined(detail) };
}

/** The parts that there are. */
export function joined(parts: readonly (string | false | null | undefined)[], by = ' · '): string {
  return parts.filter(Boolean).join(by);
}

/** `£600.00`, in the currency of the book. */
export function amountIn({ currency, locale }: SayContext): (amount: Cents) => string {
  return (amount) => sayMoney(amount, currency, locale);
}
