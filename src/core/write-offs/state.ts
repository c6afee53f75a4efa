/** Write-offs: what of an invoice was given up, and whether that was taken back because money came after all. */
import { idSchema, type DebtorId, type InvoiceId, type WriteOffId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { lineSchema, textSchema, z } from '../basics/zod';
import type { Allocation } from '../invoices/settle';

const written = {
  on: localDateSchema,
  words: textSchema(2_000),
  at: z.string().max(40),
  by: lineSchema(120),
};

export const writeOffSchema = z.object({
  id: idSchema<WriteOffId>(),
  invoiceId: idSchema<InvoiceId>(),
  debtorId: idSchema<DebtorId>(),
  amount: positiveCentsSchema,
  ...written,
  reversal: z.object(written).nullable(),
});

export type WriteOff = Readonly<z.infer<typeof writeOffSchema>>;

export interface WriteOffsState {
  readonly writeOffs: Readonly<Record<WriteOffId, WriteOff>>;
}

export const noWriteOffs: WriteOffsState = { writeOffs: {} };

/** What it takes off its invoice now: nothing once it is reversed. */
export function settledByWriteOff(writeOff: WriteOff | null): readonly Allocation[] {
  return writeOff && !writeOff.reversal ? [{ invoiceId: writeOff.invoiceId, amount: writeOff.amount }] : [];
}
