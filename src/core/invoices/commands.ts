/** What can be asked about invoices one at a time; most of them come from the ledger, by an import. */
import { idSchema, type DebtorId, type InvoiceId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { lineSchema, z } from '../basics/zod';

/** An invoice or a credit note that is in no ledger file yet. */
export const recordInvoice = z.object({
  type: z.literal('invoice.record'),
  debtorId: idSchema<DebtorId>(),
  kind: z.enum(['invoice', 'credit-note']),
  number: lineSchema(60),
  date: localDateSchema,
  /** Of a credit note it is not looked at: that has none. */
  dueDate: localDateSchema,
  amount: positiveCentsSchema,
  description: lineSchema(300),
  reference: lineSchema(120),
});

/** Undoes the recording of one. */
export const withdrawInvoice = z.object({
  type: z.literal('invoice.withdraw'),
  invoiceId: idSchema<InvoiceId>(),
});

export type RecordInvoice = z.infer<typeof recordInvoice>;
export type WithdrawInvoice = z.infer<typeof withdrawInvoice>;
