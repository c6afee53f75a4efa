/** What stands in the calendar of a plan, in the languages letters are written in. */
import type { LetterLanguage } from '../letters/kinds';

export interface CalendarWords {
  readonly name: (business: string) => string;
  /** What the file is called, among the names of both sides. */
  readonly file: string;
  /** One of several payments, or the only one; amounts as the language says them. */
  readonly payment: (
    of: { readonly number: number; readonly all: number },
    business: string,
    amount: string,
    reference: string,
  ) => string;
  readonly off: (business: string) => string;
  readonly howToPay: (account: string, reference: string) => string;
  /** Phone, email or both. */
  readonly otherDay: (reach: readonly string[]) => string;
}

export const calendarWords: Readonly<Record<LetterLanguage, CalendarWords>> = {
  en: {
    name: (business) => `Payments to ${business}`,
    file: 'payment dates',
    payment: ({ number, all }, business, amount, reference) =>
      `${all === 1 ? 'Payment' : `Payment ${number} of ${all}`} to ${business}: ${amount}, reference ${reference}`,
    off: (business) => `Payment to ${business}: no longer needed`,
    howToPay: (account, reference) => `To ${account}, reference ${reference}.`,
    otherDay: (reach) => `If the day does not suit, tell us before it: ${reach.join(' or ')}.`,
  },
  de: {
    name: (business) => `Zahlungen an ${business}`,
    file: 'Zahlungstage',
    payment: ({ number, all }, business, amount, reference) =>
      `${all === 1 ? 'Zahlung' : `Zahlung ${number} von ${all}`} an ${business}: ${amount}, Verwendungszweck ${reference}`,
    off: (business) => `Zahlung an ${business}: entfällt`,
    howToPay: (account, reference) => `An ${account}, Verwendungszweck ${reference}.`,
    otherDay: (reach) =>
      `Wenn der Tag nicht passt, sagen Sie uns bitte vorher Bescheid: ${reach.join(' oder ')}.`,
  },
};
