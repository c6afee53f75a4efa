/** Letters: numbered documents, kept as they were issued. */
import type { DebtorId, LetterId, PlanId, ReprintId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { LayoutName } from './layouts';
import type { Look } from './page-style';
import type { PaymentSlip } from './payment-slip';

/**
 * Everything a page shows, fixed when the letter is issued; the layout's name says how it is set, so that
 * a reprint years later is the same page.
 */
export interface LetterContent {
  readonly layout: 'a4-dl-1' | LayoutName;
  /** The stationery it was issued on; letters of layout `a4-dl-1` had none. */
  readonly look?: Look;
  /** BCP 47 language of the words. */
  readonly language: string;
  /** The letterhead: the business's name, then its address, phone and email line by line. */
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  /** What stands in the envelope's window, line by line. */
  readonly recipient: readonly string[];
  /** As written on the page: `1 September 2026`. */
  readonly date: string;
  readonly subject: string;
  /** Markdown with every field merged; HTML in it is shown as text, never obeyed. */
  readonly body: string;
  /** Who signs below: a name, or empty for a name still to be written. */
  readonly signatures: readonly { readonly party: string; readonly name: string }[];
  /** One line at the foot: how to pay. */
  readonly footer: string;
  /** At the end of the letter, where the stationery has one. */
  readonly slip?: PaymentSlip;
}

export interface Letter {
  readonly id: LetterId;
  /** 1, 2, 3 … within the book; as it stands in the posting list. */
  readonly number: number;
  readonly debtorId: DebtorId;
  readonly kind: 'plan-agreement';
  readonly planId: PlanId;
  /** Why it was written although a hold was in force; null when none was. */
  readonly despiteHold: string | null;
  readonly issuedOn: LocalDate;
  /** The instant, ISO 8601: it orders what happened on one day. */
  readonly issuedAt: string;
  readonly content: LetterContent;
}

/** An issued letter that went out again although a hold was in force. */
export interface Reprint {
  readonly id: ReprintId;
  readonly letterId: LetterId;
  readonly debtorId: DebtorId;
  /** The letter's own. */
  readonly number: number;
  readonly despiteHold: string;
  readonly on: LocalDate;
  readonly at: string;
  readonly by: string;
}

export interface LettersState {
  readonly letters: Readonly<Record<LetterId, Letter>>;
  readonly reprints: Readonly<Record<ReprintId, Reprint>>;
}

export const noLetters: LettersState = { letters: {}, reprints: {} };
