/** What can be asked about letters. */
import {
  idSchema,
  type DebtorId,
  type DisputeId,
  type InvoiceId,
  type LetterId,
  type PaymentId,
  type PlanId,
  type PostingId,
  type PromiseId,
} from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { lineSchema, textSchema, z } from '../basics/zod';
import { letterChannels, letterKinds, warningCodes } from './kinds';
import {
  MOST_TOGETHER,
  batchPlaceSchema,
  overrideSchema,
  ownTemplateSchema,
  templateIdSchema,
} from './state';

/** What is about to be written, to whom and about what; the words follow from it and the book. */
export const letterRequestSchema = z.object({
  kind: z.enum(letterKinds),
  channel: z.enum(letterChannels),
  debtorId: idSchema<DebtorId>(),
  /** Which invoices it asks for; every overdue one that may be asked for when left out. */
  invoiceIds: z.array(idSchema<InvoiceId>()).min(1, 'Choose at least one invoice.').max(500).optional(),
  /** Which plan, promise, dispute or payment it is about; the latest when left out. */
  planId: idSchema<PlanId>().optional(),
  promiseId: idSchema<PromiseId>().optional(),
  disputeId: idSchema<DisputeId>().optional(),
  paymentId: idSchema<PaymentId>().optional(),
  /** Until when they are asked to pay or answer; so many days as the kind gives when left out. */
  by: localDateSchema.optional(),
  /** Who it is, or would be, handed over to. */
  agency: lineSchema(120).optional(),
  /** A paragraph of one's own: what is enclosed, what was agreed and when. */
  words: textSchema(1_000).optional(),
  /** Why it is written although a hold is in force; asked for then, and kept with the letter. */
  despiteHold: lineSchema(300).optional(),
  /** Why it is written although Accord warned of it; asked for then, and kept with the letter. */
  despite: z.array(overrideSchema).max(warningCodes.length).optional(),
});

/** One that goes on paper. */
export const pageRequestSchema = letterRequestSchema.extend({ channel: z.literal('letter') });

/** Only a page is issued: it is numbered and kept. An email or a text message is copied, and noted once it was sent. */
export const issueLetter = z.object({
  type: z.literal('letter.issue'),
  request: pageRequestSchema,
  batch: batchPlaceSchema.optional(),
});

/** Says why an issued letter has to go out again although a hold is in force. */
export const reprintLetter = z.object({
  type: z.literal('letter.reprint'),
  letterId: idSchema<LetterId>(),
  despiteHold: lineSchema(300),
});

/** Says that letters were taken to the post. */
export const postLetters = z.object({
  type: z.literal('letter.post'),
  letterIds: z.array(idSchema<LetterId>()).min(1, 'Choose at least one letter.').max(MOST_TOGETHER),
  on: localDateSchema,
  /** Who took them there. */
  who: lineSchema(80),
  /** Of posting, where one was given. */
  certificates: z.record(z.uuid(), lineSchema(60)).optional(),
});

/** They were not posted after all. */
export const unpostLetters = z.object({
  type: z.literal('letter.unpost'),
  postingIds: z.array(idSchema<PostingId>()).min(1).max(MOST_TOGETHER),
});

/** From then on the book's letters of this kind, channel and language say this. */
export const saveTemplate = z.object({
  type: z.literal('template.save'),
  id: templateIdSchema,
  /** Empty for a text message and for the phone. */
  subject: lineSchema(200),
  body: textSchema(10_000),
});

/** From then on they say what ours say. */
export const restoreTemplate = z.object({ type: z.literal('template.restore'), id: templateIdSchema });

/** Takes back what was done to a text, if it is still as it was left; null stands for ours. */
export const putTemplateBack = z.object({
  type: z.literal('template.put-back'),
  id: templateIdSchema,
  was: ownTemplateSchema.nullable(),
  is: ownTemplateSchema.nullable(),
});

export type LetterRequest = z.infer<typeof letterRequestSchema>;
export type PageRequest = z.infer<typeof pageRequestSchema>;
export type IssueLetter = z.infer<typeof issueLetter>;
export type ReprintLetter = z.infer<typeof reprintLetter>;
export type PostLetters = z.infer<typeof postLetters>;
export type UnpostLetters = z.infer<typeof unpostLetters>;
export type SaveTemplate = z.infer<typeof saveTemplate>;
export type RestoreTemplate = z.infer<typeof restoreTemplate>;
export type PutTemplateBack = z.infer<typeof putTemplateBack>;
