/** Which of a debtor's open invoices a line names: `INV-0204`, `inv204`, `invoice 204`. */
import type { InvoiceId } from '../basics/ids';
import type { Cents } from '../basics/money';
import type { Piece } from './piece';

/** As much of an open invoice as a line is read with. */
export interface OpenInvoice {
  readonly id: InvoiceId;
  readonly number: string;
  readonly left: Cents;
}

export interface InvoiceSaid extends Piece {
  readonly invoice: OpenInvoice;
}

/** Something like the number of an invoice: digits, with letters, hyphens and slashes if it has them. */
const token = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}-]*\/?)?\d[\d/-]*(?![\p{L}\p{N}]|[.,]\d)/gu;
const announcing = /(?:\b(?:inv(?:oice)?s?|nos?|number|disput\w*|contest\w*|quer\w*)\.?|#)\s*$/iu;
/** Far enough to see the longest of the words above. */
const LOOK_BACK = 14;

/** In their order; none that could be two of theirs. */
export function invoicesSaid(text: string, open: readonly OpenInvoice[]): InvoiceSaid[] {
  return [...text.matchAll(token)].flatMap((match) => {
    const from = match.index;
    const before = text.slice(Math.max(0, from - LOOK_BACK), from);
    const [invoice, other] = open.filter(({ number }) => isMeant(match[0], number, before));
    return invoice && !other ? [{ from, to: from + match[0].length, invoice }] : [];
  });
}

/** Case, marks and the zeros before do not count; bare digits mean an invoice only after a word for it, since 204 may be money. */
function isMeant(said: string, number: string, before: string): boolean {
  if (/^\d+$/u.test(said)) return announcing.test(before) && bare(/\d*$/u.exec(number)?.[0]) === bare(said);
  return /\p{L}/u.test(said) ? bare(said) === bare(number) : said === number;
}

function bare(number = ''): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/u, '');
}
