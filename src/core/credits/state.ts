/** Credits: which invoices a credit note or a payment on account of the ledger was used for. */
import { idSchema, type DebtorId, type InvoiceId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { negate, positiveCentsSchema, sum } from '../basics/money';
import { lineSchema, z } from '../basics/zod';
import type { Allocation } from '../invoices/settle';

/** So much for one invoice. */
export const shareSchema = z.object({ invoiceId: idSchema<InvoiceId>(), amount: positiveCentsSchema });

export const creditUseSchema = z.object({
  /** The credit's own: a credit has one use, over as many invoices as it goes. */
  id: idSchema<InvoiceId>(),
  debtorId: idSchema<DebtorId>(),
  on: localDateSchema,
  at: z.string().max(40),
  by: lineSchema(120),
  /** None once the credit was freed again. */
  shares: z.array(shareSchema).max(500),
});

export type CreditUse = Readonly<z.infer<typeof creditUseSchema>>;

export interface CreditsState {
  readonly creditUses: Readonly<Record<InvoiceId, CreditUse>>;
}

export const noCredits: CreditsState = { creditUses: {} };

/** What it takes off each invoice, and the same off the credit: together nothing. */
export function settledByCredit(use: CreditUse | null): readonly Allocation[] {
  if (!use || use.shares.length === 0) return [];
  const used = negate(sum(use.shares.map(({ amount }) => amount)));
  return [...use.shares, { invoiceId: use.id, amount: used }];
}
