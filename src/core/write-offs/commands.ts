/** What can be asked about write-offs. */
import { idSchema, type InvoiceId, type WriteOffId } from '../basics/ids';
import { positiveCentsSchema } from '../basics/money';
import { putBackSchema } from '../basics/put-back';
import { textSchema, z } from '../basics/zod';
import { writeOffSchema } from './state';

export const writeOffInvoice = z.object({
  type: z.literal('invoice.write-off'),
  invoiceId: idSchema<InvoiceId>(),
  amount: positiveCentsSchema,
  /** Why: the accountant asks for it. */
  words: textSchema(2_000),
});

export const reverseWriteOff = z.object({
  type: z.literal('write-off.reverse'),
  writeOffId: idSchema<WriteOffId>(),
  words: textSchema(2_000),
});

export const putWriteOffBack = putBackSchema('write-off.put-back', writeOffSchema);

export type WriteOffInvoice = z.infer<typeof writeOffInvoice>;
export type ReverseWriteOff = z.infer<typeof reverseWriteOff>;
export type PutWriteOffBack = z.infer<typeof putWriteOffBack>;
