/** What can be asked about ledger imports: bring one in, take one back. */
import { idSchema, type ImportId, type InvoiceId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { centsSchema } from '../basics/money';
import { lineSchema, z } from '../basics/zod';
import { ledgerDetailsSchema } from '../debtors/ledger-details';
import { coverages } from './state';

const invoiceFactsSchema = z
  .object({
    kind: z.enum(['invoice', 'credit-note', 'payment-on-account']),
    number: lineSchema(60),
    date: localDateSchema,
    dueDate: localDateSchema,
    amount: centsSchema,
    paidBefore: centsSchema,
    description: lineSchema(300),
    reference: lineSchema(120),
  })
  .refine((facts) => facts.paidBefore >= 0 && facts.paidBefore <= facts.amount, 'Paid more than the amount.');

/** One debtor of the file with the items the file has for them. */
const ledgerDebtorSchema = z.object({
  details: ledgerDetailsSchema,
  invoices: z.array(invoiceFactsSchema),
});

export const importLedger = z.object({
  type: z.literal('ledger.import'),
  fileName: lineSchema(255),
  source: lineSchema(60),
  /** The day the report speaks of, when it says so. */
  asAt: localDateSchema.nullable().default(null),
  /** Of the file's bytes. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  coverage: z.enum(coverages).default('part'),
  /** Open items that are not in the file and so are owed no more; those it does have are not closed. */
  closes: z.array(idSchema<InvoiceId>()).max(100_000).default([]),
  debtors: z.array(ledgerDebtorSchema).max(100_000),
});

export const undoImport = z.object({ type: z.literal('import.undo'), importId: idSchema<ImportId>() });

export type LedgerDebtor = z.infer<typeof ledgerDebtorSchema>;
export type ImportLedger = z.infer<typeof importLedger>;
export type UndoImport = z.infer<typeof undoImport>;
