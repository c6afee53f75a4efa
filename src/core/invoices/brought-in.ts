/**
 * Balances that a ledger gave without its invoices: an item for each age, with a number made up from the age.
 *
 * The number stays the same from report to report, so that the next one replaces the balance instead of adding to it.
 */
import type { InvoiceFacts } from './state';

/** The part of a balance that no age has. */
export const UNAGED = 'brought in';

/** `Balance 31–60 days`. */
export function broughtInNumber(label: string): string {
  return `Balance ${label}`;
}

/** Is it part of a balance, and no document of its own? */
export function isBroughtIn({ number, description }: InvoiceFacts): boolean {
  return number.startsWith('Balance ') && description.startsWith('Balance brought in');
}
