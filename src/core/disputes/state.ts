/** Disputes: what of an invoice somebody contests, why, and who has to answer by when. */
import { idSchema, type DebtorId, type DisputeId, type InvoiceId, type NoteId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { lineSchema, textSchema, z } from '../basics/zod';

export const answerers = ['us', 'them'] as const;
/** Whose turn it is: we look into it (`us`), or they send what shows it (`them`). */
export type Answerer = (typeof answerers)[number];

const written = {
  on: localDateSchema,
  words: textSchema(2_000),
  at: z.string().max(40),
  by: lineSchema(120),
};

export const disputeSchema = z.object({
  id: idSchema<DisputeId>(),
  debtorId: idSchema<DebtorId>(),
  invoiceId: idSchema<InvoiceId>(),
  /** The contact it was raised on, when it was noted together with one. */
  noteId: idSchema<NoteId>().nullable(),
  /** As raised; what of it still counts follows from what is left of the invoice. */
  amount: positiveCentsSchema,
  whoMustAnswer: z.enum(answerers),
  answerBy: localDateSchema,
  ...written,
  /** How it ended, and when. */
  resolution: z.object(written).nullable(),
});

export type Dispute = Readonly<z.infer<typeof disputeSchema>>;

export interface DisputesState {
  readonly disputes: Readonly<Record<DisputeId, Dispute>>;
}

export const noDisputes: DisputesState = { disputes: {} };
