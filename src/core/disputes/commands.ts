/** What can be asked about disputes. */
import { idSchema, type DebtorId, type DisputeId, type InvoiceId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { putBackSchema } from '../basics/put-back';
import { textSchema, z } from '../basics/zod';
import { answerers, disputeSchema } from './state';

/** What is contested, as it is said on a contact or by itself. */
export const contestedSchema = z.object({
  invoiceId: idSchema<InvoiceId>(),
  /** A part of what is left, or all of it. */
  amount: positiveCentsSchema,
  why: textSchema(2_000),
  whoMustAnswer: z.enum(answerers),
  answerBy: localDateSchema,
});

export const raiseDispute = contestedSchema.extend({
  type: z.literal('dispute.raise'),
  debtorId: idSchema<DebtorId>(),
});

export const resolveDispute = z.object({
  type: z.literal('dispute.resolve'),
  disputeId: idSchema<DisputeId>(),
  /** How it ended. */
  words: textSchema(2_000),
  on: localDateSchema,
});

export const putDisputeBack = putBackSchema('dispute.put-back', disputeSchema);

export type Contested = z.infer<typeof contestedSchema>;
export type RaiseDispute = z.infer<typeof raiseDispute>;
export type ResolveDispute = z.infer<typeof resolveDispute>;
export type PutDisputeBack = z.infer<typeof putDisputeBack>;
