/**
 * Whether a line disputes an invoice: a word of disputing and one open invoice by its number. What is not sure is no
 * dispute; it is doubted aloud, with what could have been meant.
 */
import type { DaySaid } from '../basics/date-words';
import type { InvoiceId } from '../basics/ids';
import { addDays, type LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { Answerer } from '../disputes/state';
import type { AmountSaid } from './amounts-said';
import type { Doubt } from './doubt';
import type { InvoiceSaid, OpenInvoice } from './invoices-said';
import { words, type Piece } from './piece';
import { standsWithDay } from './promise-said';

export interface DisputeRead {
  readonly invoiceId: InvoiceId;
  readonly amount: Cents;
  readonly why: string;
  readonly whoMustAnswer: Answerer;
  readonly answerBy: LocalDate;
}

export interface DisputeSaid {
  readonly dispute: DisputeRead | null;
  /** The word, the invoice and the amount, as far as the line has them. */
  readonly piece: Piece | null;
  readonly amount: AmountSaid | null;
  readonly doubts: readonly Doubt[];
}

/** The open invoices of the debtor, and those the line names. */
export interface InvoicesNamed {
  readonly open: readonly OpenInvoice[];
  readonly named: readonly InvoiceSaid[];
}

/** Who is told of a dispute looks into it, within a week; both are shown, to be corrected. */
export const DAYS_TO_ANSWER = 7;

const disputing = words('disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|quer(?:y|ies|ied|ying)');
const denying = words(
  'no longer|not|never|doesn.?t|don.?t|didn.?t|withdrew|withdraws|dropped|drops|settled|resolved',
);

const nothing: DisputeSaid = { dispute: null, piece: null, amount: null, doubts: [] };

/**
 * Of the amounts and days read in the line; where none is said, or more than is left of the invoice, all that is
 * left is disputed.
 */
export function disputeSaid(
  text: string,
  { open, named }: InvoicesNamed,
  amounts: readonly AmountSaid[],
  days: readonly DaySaid[],
  today: LocalDate,
): DisputeSaid {
  const word = disputing.exec(text);
  if (!word) return nothing;
  const from = word.index;
  const clause =
    text
      .slice(0, from)
      .split(/[,;.]\s/u)
      .at(-1) ?? '';
  const whose = named.filter((each) => each.from > from || named.length === 1);
  const [first] = whose;
  const end = Math.max(from + word[0].length, first?.to ?? 0);
  const amount = amounts.find((each) => each.from >= end && !standsWithDay(text, each, days)) ?? null;
  const read = (invoice: OpenInvoice): DisputeRead => ({
    invoiceId: invoice.id,
    amount: amount && amount.amount <= invoice.left ? amount.amount : invoice.left,
    why: whyOf(text, end, amount, days),
    whoMustAnswer: 'us',
    answerBy: addDays(today, DAYS_TO_ANSWER),
  });
  if (denying.test(clause)) return { ...nothing, doubts: [doubt('not-a-dispute', text, word, whose, read)] };
  if (whose.length !== 1 || !first) {
    const could = whose.length > 0 ? whose : open.map((invoice) => ({ invoice }));
    return { ...nothing, doubts: [doubt('which-invoice', text, word, could, read)] };
  }
  const tooMuch = amount !== null && amount.amount > first.invoice.left;
  if (tooMuch) return { ...nothing, doubts: [doubt('more-than-left', text, amount, [first], read)] };
  return { ...nothing, dispute: read(first.invoice), piece: { from, to: end }, amount };
}

const reasons = {
  'not-a-dispute': (said: string) => `“${said}” is not taken as a dispute here.`,
  'which-invoice': (said: string) => `“${said}”, but of which invoice? Choose one:`,
  'more-than-left': (said: string) => `“${said}” is more than is left of the invoice. All of what is left?`,
};

function doubt(
  code: keyof typeof reasons,
  text: string,
  at: Piece | RegExpExecArray,
  could: readonly { readonly invoice: OpenInvoice }[],
  read: (invoice: OpenInvoice) => DisputeRead,
): Doubt {
  const said = 'index' in at ? at[0] : text.slice(at.from, at.to);
  const disputes = could.slice(0, 4).map(({ invoice }) => read(invoice));
  return { code, message: reasons[code](said), suggests: [], disputes };
}

/** What stands between the invoice and the amount, or the next day; the whole line where nothing does. */
function whyOf(text: string, from: number, amount: AmountSaid | null, days: readonly DaySaid[]): string {
  const stops = [amount?.from, ...days.map((each) => each.from)].filter(
    (at) => at !== undefined && at >= from,
  );
  const between = text.slice(from, Math.min(text.length, ...(stops as number[])));
  const tidy = (part = '') =>
    part
      .replace(/^[\s,;:.–-]*(?:(?:for|because|since|as|of|over|about|the)\s+)*/iu, '')
      .replace(/[\s,;:.–-]*(?:\b(?:for|of|by|on|is|ring|call|back|again|follow.?up))*[\s,;:.–-]*$/iu, '');
  const after = amount ? tidy(text.slice(amount.to)).split(/[,;.](?:\s|$)/u)[0] : '';
  return tidy(between) || after || text.trim();
}
