/** What can be asked about credits. */
import { idSchema, type InvoiceId } from '../basics/ids';
import { putBackSchema } from '../basics/put-back';
import { z } from '../basics/zod';
import { creditUseSchema, shareSchema } from './state';

/** In place of what the credit was used for before; no shares free it. */
export const allocateCredit = z.object({
  type: z.literal('credit.allocate'),
  creditId: idSchema<InvoiceId>(),
  shares: z.union([z.literal('oldest-first'), z.array(shareSchema).max(500)]),
});

export const putCreditBack = putBackSchema('credit.put-back', creditUseSchema);

export type AllocateCredit = z.infer<typeof allocateCredit>;
export type PutCreditBack = z.infer<typeof putCreditBack>;
