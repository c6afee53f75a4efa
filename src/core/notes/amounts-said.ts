/** Which numbers of a line are money: not the invoice numbers, phone numbers, times and counts of days. */
import type { Cents } from '../basics/money';
import { parseMoney } from '../basics/money-text';

export interface AmountSaid {
  readonly from: number;
  readonly to: number;
  readonly amount: Cents;
}

/** `1440`, `1,440.00`, `1.440,00`, `£1 440.50`; nothing that hangs on a letter, a hyphen, a colon or a slash. */
const number =
  /(?<![\p{L}\p{N}#/:.,+-])\p{Sc}?\s?(?:\d{1,3}(?: \d{3})+[.,]\d+|\d{1,3}(?:[\u00a0\u202f,.'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}%:/-]|[.,]\d)/gu;

/** Phone numbers, as one piece: `01632 960 114`, `+44 1632 960114`. */
const phone = /(?<![\p{L}\p{N}])(?:\+\d|0\d)[\d ]{6,}\d/gu;

const before =
  /(?:\b(?:at|in|no\.?|nos\.?|number|inv\.?|invoices?|order|po|ref\.?|ext\.?|room|step|day|x)\s*|[@×]\s*)$/iu;
const after =
  /^\s*(?:st|nd|rd|th|days?|weeks?|months?|years?|hours?|hrs?|min(?:ute)?s?|am|pm|o.clock|invoices?|instalments?|payments?|times|calls?|%|percent|x)(?!\p{L})/iu;

/** Far enough to see the longest of the words before: a pasted email is long, and each number looks back. */
const LOOK_BACK = 16;

/** Every amount of a text, in its order. `digits` is the number of minor digits of the currency. */
export function amountsSaid(text: string, digits: number): AmountSaid[] {
  const phones = [...text.matchAll(phone)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...text.matchAll(number)].flatMap((match) => {
    const from = match.index + match[0].length - match[0].trimStart().length;
    const to = match.index + match[0].length;
    const isPhone = phones.some(([start, end]) => from < end && start < to);
    const amount = parseMoney(match[0], digits);
    if (isPhone || amount === null || amount <= 0) return [];
    const hasSign = /^\s*\p{Sc}/u.test(match[0]);
    const isCounted =
      before.test(text.slice(Math.max(0, from - LOOK_BACK), from)) || after.test(text.slice(to));
    return isCounted && !hasSign ? [] : [{ from, to, amount }];
  });
}
