/** The order of days, instants and numbers in text: sign by sign, and the same in every language. */
import type { LocalDate } from './local-date';

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The oldest first. */
export function byDay(a: { readonly on: LocalDate }, b: { readonly on: LocalDate }): number {
  return compare(a.on, b.on);
}
