/** What a language says around the words of its templates: how a letter opens, what is named in one breath. */
import type { LetterLanguage } from './kinds';

interface Phrases {
  /** The language and country whose days and amounts are said, where the book's own language is another. */
  readonly locale: string;
  readonly greeting: (whom: string) => string;
  /** `INV-201 of 3 June 2026`. */
  readonly item: (number: string, date: string) => string;
  /** `INV-220 of 20 June 2026 without the £100.00 in dispute`. */
  readonly without: (item: string, disputed: string) => string;
  /** `invoices INV-201 of …, and INV-214 of …`. */
  readonly invoices: (count: number, list: string) => string;
  /** What becomes of a discount that is not taken in time. */
  readonly otherwise: (by: string, full: string, on: string) => string;
  /** What becomes of the rest once the agreed part is paid. */
  readonly letGo: (rest: string) => string;
  /** At the foot of each page that asks for money. */
  readonly payTo: (name: string, account: string, reference: string) => string;
}

export const phrases: Readonly<Record<LetterLanguage, Phrases>> = {
  en: {
    locale: 'en-GB',
    greeting: (whom) => `Dear ${whom}`,
    item: (number, date) => `${number} of ${date}`,
    without: (item, disputed) => `${item} without the ${disputed} in dispute`,
    invoices: (count, list) => `${count === 1 ? 'invoice' : 'invoices'} ${list}`,
    otherwise: (by, full, on) => `If it is not paid by ${by}, the full ${full} is due by ${on}.`,
    letGo: (rest) => `Once that is paid, you need not pay the other ${rest}.`,
    payTo: (name, account, reference) => `Pay to ${name}, ${account}, reference ${reference}`,
  },
  de: {
    locale: 'de-DE',
    greeting: (whom) => `Guten Tag ${whom}`,
    item: (number, date) => `${number} vom ${date}`,
    without: (item, disputed) => `${item} ohne die strittigen ${disputed}`,
    invoices: (count, list) => `${count === 1 ? 'Rechnung' : 'Rechnungen'} ${list}`,
    otherwise: (by, full, on) => `Ist das bis ${by} nicht bezahlt, sind bis ${on} die vollen ${full} fällig.`,
    letGo: (rest) => `Wenn das bezahlt ist, brauchen Sie die anderen ${rest} nicht zu zahlen.`,
    payTo: (name, account, reference) => `Zahlung an ${name}, ${account}, Verwendungszweck ${reference}`,
  },
};
