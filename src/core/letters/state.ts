/** Letters: numbered documents, kept as they were issued; and the words a book has of its own for them. */
import {
  idSchema,
  type BatchId,
  type DebtorId,
  type InvoiceId,
  type LetterId,
  type PlanId,
  type PostingId,
  type ReprintId,
} from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { lineSchema, textSchema, z } from '../basics/zod';
import type { LayoutName } from './layouts';
import type { Look } from './page-style';
import type { PaymentSlip } from './payment-slip';
import { templateIds, warningCodes, type LetterKind, type TemplateId } from './kinds';

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
  /** Who signs below: a name, or empty for a name still to be written. Empty where nobody has to. */
  readonly signatures: readonly { readonly party: string; readonly name: string }[];
  /** One line at the foot: how to pay. */
  readonly footer: string;
  /** At the end of the letter, where the stationery has one. */
  readonly slip?: PaymentSlip;
  /** Its first table is a ledger: days and amounts stay whole, however long the words in its second column are. */
  readonly hasLedger?: true;
}

/** A warning that was gone past, and why. */
export const overrideSchema = z.object({
  code: z.enum(warningCodes),
  reason: lineSchema(300).refine((reason) => reason !== '', 'Say why. The reason goes on the trail.'),
});
export type Override = Readonly<z.infer<typeof overrideSchema>>;

/** So many go out together, print as one, and are noted as posted at once. */
export const MOST_TOGETHER = 1_000;

/** Letters issued together, to be printed and found again together. */
export const batchPlaceSchema = z.object({
  id: idSchema<BatchId>(),
  /** 1, 2, 3 … as they are printed. */
  place: z.int().min(1).max(MOST_TOGETHER),
});
export type BatchPlace = Readonly<z.infer<typeof batchPlaceSchema>>;

export interface Letter {
  readonly id: LetterId;
  /** 1, 2, 3 … within the book; as it stands in the posting list. */
  readonly number: number;
  readonly debtorId: DebtorId;
  readonly kind: LetterKind;
  /** The plan it speaks of; null when it speaks of none. */
  readonly planId: PlanId | null;
  /** The invoices it speaks of; empty in letters from before this was kept. */
  readonly invoiceIds: readonly InvoiceId[];
  /** Whose words it was made of, and whether they were the book's own. */
  readonly template: { readonly id: TemplateId; readonly isOwn: boolean };
  /** Why it was written although a hold was in force; null when none was. */
  readonly despiteHold: string | null;
  /** Only warnings there were. */
  readonly despite: readonly Override[];
  /** Null for one that was issued by itself. */
  readonly batch: BatchPlace | null;
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

/** A letter that was taken to the post: printed is not posted. */
export interface Posting {
  readonly id: PostingId;
  readonly letterId: LetterId;
  readonly debtorId: DebtorId;
  /** The letter's own. */
  readonly number: number;
  readonly on: LocalDate;
  /** Who took it there. */
  readonly who: string;
  /** Of posting; empty where none was given. */
  readonly certificate: string;
  readonly at: string;
  readonly by: string;
}

export const templateIdSchema = z.enum(templateIds as [TemplateId, ...TemplateId[]]);

/** A text as the book says it, in place of ours. */
export const ownTemplateSchema = z.object({
  id: templateIdSchema,
  subject: lineSchema(200),
  body: textSchema(10_000),
  /** When it was saved, ISO 8601, and by whom. */
  at: z.string().max(40),
  by: lineSchema(120),
});

export type OwnTemplate = Readonly<z.infer<typeof ownTemplateSchema>>;

export interface LettersState {
  readonly letters: Readonly<Record<LetterId, Letter>>;
  readonly reprints: Readonly<Record<ReprintId, Reprint>>;
  readonly postings: Readonly<Record<PostingId, Posting>>;
  /** In the order of their ids, so that taking a change back leaves no trace. */
  readonly ownTemplates: Readonly<Partial<Record<TemplateId, OwnTemplate>>>;
}

export const noLetters: LettersState = { letters: {}, reprints: {}, postings: {}, ownTemplates: {} };
