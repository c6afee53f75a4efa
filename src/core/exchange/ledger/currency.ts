/** Which currency a text names: `GBP`, `£1,080.00`, `1.234,56 EUR`, `Amount (USD)`. */

import { textOf, type Cell } from '../sheet';

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Signs several currencies share stand for the first, unless the book keeps one of the others. */
const signs: ReadonlyMap<string, readonly string[]> = new Map([
  ['£', ['GBP', 'GIP', 'EGP']],
  ['€', ['EUR']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['₩', ['KRW']],
  ['₺', ['TRY']],
  ['₴', ['UAH']],
  ['₪', ['ILS']],
  ['₱', ['PHP']],
  ['₦', ['NGN']],
  ['฿', ['THB']],
  ['zł', ['PLN']],
  ['Kč', ['CZK']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['R', ['ZAR']],
  ['Fr', ['CHF']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['CA$', ['CAD']],
  ['NZ$', ['NZD']],
  ['US$', ['USD']],
  ['S$', ['SGD']],
  ['HK$', ['HKD']],
]);

/** The ISO 4217 code a text is, or null: `gbp` → `GBP`. */
export function currencyCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return codes.has(code) ? code : null;
}

/** The currency a code or sign stands for, or null. `book` decides between currencies that share a sign. */
export function currencyOf(text: string, book: string | undefined): string | null {
  const sharing = signs.get(text.trim().replace(/\.$/, ''));
  if (!sharing) return currencyCode(text);
  return book !== undefined && sharing.includes(book) ? book : (sharing[0] ?? null);
}

export interface SplitAmount {
  /** The code or sign beside the figure, or `''`. */
  readonly sign: string;
  readonly figure: string;
}

/** Parts an amount from the letters and signs around it: `GBP 1,080.00` → `GBP`, `1,080.00`. */
export function splitCurrency(text: string): SplitAmount {
  const found = /^([-−(]?)\s*((?:[\p{L}\p{Sc}]+\.?)?)\s*(.*?)\s*((?:[\p{L}\p{Sc}]+\.?)?)\s*(\)?-?)$/u.exec(
    text,
  );
  if (!found) return { sign: '', figure: text };
  const [, open = '', before = '', figure = '', after = '', close = ''] = found;
  return { sign: before || after, figure: `${open}${figure}${close}` };
}

/** The currency a code or sign beside an amount stands for, or null. */
export function currencyBeside(cell: Cell | undefined, book: string | undefined): string | null {
  if (typeof cell !== 'string' || !/[\p{L}\p{Sc}]/u.test(cell)) return null;
  const { sign } = splitCurrency(textOf(cell));
  return sign === '' ? null : currencyOf(sign, book);
}

/** The currency a heading names: `Amount (GBP)`, `Balance £`, `Offen EUR`. */
export function currencyInHeading(heading: string, book: string | undefined): string | null {
  return signIn(heading, book) ?? currencyCode(/([A-Z]{3})\)?\s*$/.exec(heading)?.[1] ?? '');
}

/** The currency a title names: `Currency: EUR`, `All amounts in GBP`. Other capitals in a title are names. */
export function currencyInTitle(title: string, book: string | undefined): string | null {
  const code =
    /\b(?:currency|amounts?|figures|values|Währung|Beträge|devise|montants?|valuta)\b.*\b([A-Z]{3})\b/i.exec(
      title,
    );
  return signIn(title, book) ?? currencyCode(code?.[1] ?? '');
}

function signIn(text: string, book: string | undefined): string | null {
  const sign = /\p{Sc}/u.exec(text)?.[0];
  return sign === undefined ? null : currencyOf(sign, book);
}
