/** Amounts as people write and read them: parsing without floats, formatting by locale. */
import { cents, MAX_CENTS, type Cents } from './money';

/**
 * Currencies whose minor unit is not a hundredth, by ISO 4217 (list one, amendment 177).
 *
 * Our own table, since runtimes differ (HUF has 2 digits in one and 0 in another), and every amount in a book
 * counts in these.
 */
const unusualDigits: readonly (readonly [digits: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const digitsOf = new Map(
  unusualDigits.flatMap(([digits, currencies]) =>
    currencies.split(' ').map((currency) => [currency, digits] as const),
  ),
);

/** Digits after the decimal mark: GBP 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  return digitsOf.get(currency) ?? 2;
}

const formats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let found = formats.get(key);
  if (!found) {
    const digits = minorDigits(currency);
    found = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, found);
  }
  return found;
}

/** `£1,440.00`, `-£250.00`: the locale says where the sign and symbol stand. */
export function sayMoney(amount: Cents, currency: string, locale: string): string {
  // A decimal string keeps every digit; a division would go through a float.
  return moneyFormat(locale, currency).format(decimalString(amount, minorDigits(currency)) as `${number}`);
}

/** `1,440.00` without the symbol, for columns whose heading names the currency. */
export function sayAmount(amount: Cents, currency: string, locale: string): string {
  return moneyFormat(locale, currency)
    .formatToParts(decimalString(amount, minorDigits(currency)) as `${number}`)
    .filter((part) => part.type !== 'currency')
    .map((part) => part.value)
    .join('')
    .trim();
}

/** `"1440.00"`, `"-0.05"`: exact, for files and machines. `digits` is the currency's number of minor digits. */
export function decimalString(amount: Cents, digits: number): string {
  const sign = amount < 0 ? '-' : '';
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  if (digits === 0) return sign + units;
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

/** Which mark parts the decimals. `either`: the last mark decides, as long as only one reading makes sense. */
export type DecimalMark = '.' | ',' | 'either';

/**
 * Reads an amount the way people type it: `1440`, `1,440.00`, `1.440,00`, `£1 440.5`, `(250.00)`, `250.00-`.
 *
 * Returns null for anything that is not surely one amount: letters, two signs, more decimals than the
 * currency has (unless they are zeros), groups that are not of three, or an amount beyond the bound.
 */
export function parseMoney(text: string, digits: number, mark: DecimalMark = 'either'): Cents | null {
  // Most are nothing but figures, and a ledger file has tens of thousands of them.
  const tidy = /^[\d.,]+$/.test(text) ? text : tidied(text);
  if (/\d[\s'’](?!\d{3}(?!\d))/.test(tidy)) return null;
  const bare = tidy.replace(/[\s'’]/g, '');
  const signed = /^(?:(-)?([\d.,]+)(-)?|\(([\d.,]+)\))$/.exec(bare);
  if (!signed) return null;
  const [, before, plain, after, bracketed] = signed;
  if (before && after) return null;
  const parts = splitDecimals(plain ?? bracketed ?? '', mark, digits);
  if (!parts) return null;
  const fraction = parts.fraction.replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const units = Number(parts.whole + fraction.padEnd(digits, '0'));
  if (!Number.isSafeInteger(units) || units > MAX_CENTS) return null;
  const negative = Boolean(before ?? after ?? bracketed);
  return cents(negative && units !== 0 ? -units : units);
}

/** Without a currency sign, and with the signs and letters that mean the same made the same. */
function tidied(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    .replace(/\p{Sc}/gu, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+(?=[-)])/g, '')
    .trim();
}

/** The plain letter of a full-width one, `５` → `5`. No wider folding: `1080²` is a footnote, not ten times as much. */
function halfWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

function splitDecimals(
  text: string,
  mark: DecimalMark,
  digits: number,
): { whole: string; fraction: string } | null {
  const decimal = mark === 'either' ? guessMark(text, digits) : mark;
  if (decimal === null) return grouped(text, '') ? { whole: text, fraction: '' } : null;
  const at = text.lastIndexOf(decimal);
  if (at >= 0 && text.indexOf(decimal) !== at) return null;
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  const group = decimal === '.' ? ',' : '.';
  if (!/^\d*$/.test(fraction) || (at >= 0 && fraction === '')) return null;
  if (!grouped(whole, group) || whole + fraction === '') return null;
  return { whole: whole.replaceAll(group, '') || '0', fraction };
}

/**
 * The mark that parts the decimals, where the text itself tells. One mark followed by exactly three digits
 * is read as parting thousands (`1.440`), since no bookkeeper writes a thousandth of a pound; a currency
 * that has thousandths is not so sure, and its text is read with the mark as decimals.
 */
function guessMark(text: string, digits: number): '.' | ',' | null {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks.at(-1) as '.' | ',';
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const tail = text.length - text.lastIndexOf(last) - 1;
  const isThousands = tail === 3 && digits !== 3 && /^[1-9]\d{0,2}[.,]/.test(text);
  return isThousands ? other : last;
}

function grouped(whole: string, group: string): boolean {
  if (/^\d*$/.test(whole)) return true;
  if (group === '') return false;
  const [head = '', ...rest] = whole.split(group);
  // Groups of two after the first are the Indian way of writing lakhs.
  return (
    /^\d{1,3}$/.test(head) && rest.every((g) => /^\d{2,3}$/.test(g)) && /^\d{3}$/.test(rest.at(-1) ?? '')
  );
}
