/** What can be asked about debtors. */
import { idSchema, type DebtorId } from '../basics/ids';
import { z } from '../basics/zod';
import { debtorDetailsSchema } from './state';

export const addDebtor = z.object({ type: z.literal('debtor.add'), details: debtorDetailsSchema });

export const changeDebtor = z.object({
  type: z.literal('debtor.change'),
  debtorId: idSchema<DebtorId>(),
  details: debtorDetailsSchema,
});

export type AddDebtor = z.infer<typeof addDebtor>;
export type ChangeDebtor = z.infer<typeof changeDebtor>;
