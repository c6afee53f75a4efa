/** Names of records: opaque strings, one brand a noun, so that a plan's id can't be handed over as a debtor's. */
import { z } from './zod';

type Id<Noun extends string> = string & { readonly __id: Noun };

export type BookId = Id<'book'>;
export type DebtorId = Id<'debtor'>;
export type InvoiceId = Id<'invoice'>;
export type NoteId = Id<'note'>;
export type PromiseId = Id<'promise'>;
export type PlanId = Id<'plan'>;
export type LetterId = Id<'letter'>;
export type ReprintId = Id<'reprint'>;
export type PostingId = Id<'posting'>;
export type BatchId = Id<'batch'>;
export type ImportId = Id<'import'>;
export type AttachmentId = Id<'attachment'>;
export type PaymentId = Id<'payment'>;
export type WriteOffId = Id<'write-off'>;
export type DisputeId = Id<'dispute'>;
export type HoldId = Id<'hold'>;
export type CircumstancesId = Id<'circumstances'>;
export type BudgetId = Id<'budget'>;

/**
 * An id from outside. It becomes a key of a plain object, so the names every object has by birth
 * (`__proto__`, `constructor`) must not pass: our ids are UUIDs, and nothing else is let in.
 */
export function idSchema<T extends Id<string>>() {
  return z.uuid().transform((s) => s as T);
}
