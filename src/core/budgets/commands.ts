/** What can be asked about budgets. */
import { idSchema, type DebtorId } from '../basics/ids';
import { z } from '../basics/zod';
import { budgetIdSchema, toldBudgetSchema } from './state';

/** A new version; the older ones are kept. */
export const recordBudget = z.object({
  type: z.literal('budget.record'),
  debtorId: idSchema<DebtorId>(),
  told: toldBudgetSchema,
});

/** Takes a version back, as if it had not been told. */
export const removeBudget = z.object({ type: z.literal('budget.remove'), budgetId: budgetIdSchema });

export type RecordBudget = z.infer<typeof recordBudget>;
export type RemoveBudget = z.infer<typeof removeBudget>;
