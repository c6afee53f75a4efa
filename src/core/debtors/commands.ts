/** What can be asked about debtors. */
import { idSchema, type DebtorId } from '../basics/ids';
import { z } from '../basics/zod';
import { debtorDetailsSchema, debtorSchema } from './state';

export const addDebtor = z.object({ type: z.literal('debtor.add'), details: debtorDetailsSchema });

export const changeDebtor = z.object({
  type: z.literal('debtor.change'),
  debtorId: idSchema<DebtorId>(),
  details: debtorDetailsSchema,
});

/** Undoes a change: the whole record as it was, if it still is as that change left it. */
export const changeDebtorBack = z.object({
  type: z.literal('debtor.change-back'),
  was: debtorSchema,
  is: debtorSchema,
});

/** Undoes adding somebody, if they still are as they were added. */
export const withdrawDebtor = z.object({ type: z.literal('debtor.withdraw'), debtor: debtorSchema });

/** Refused while something is open. */
export const archiveDebtor = z.object({ type: z.literal('debtor.archive'), debtorId: idSchema<DebtorId>() });

export const unarchiveDebtor = z.object({
  type: z.literal('debtor.unarchive'),
  debtorId: idSchema<DebtorId>(),
  /** The instant of the archiving that is taken back, of which no line is left; null to bring them back. */
  undone: z.string().max(40).nullable().default(null),
});

/** The other is the kept one under another name. */
export const mergeDebtors = z.object({
  type: z.literal('debtors.merge'),
  keepId: idSchema<DebtorId>(),
  otherId: idSchema<DebtorId>(),
});

/** Undoes a merge, unless something since belongs to both. */
export const partDebtors = z.object({ type: z.literal('debtors.part'), otherId: idSchema<DebtorId>() });

/** They look alike and are two. */
export const keepApart = z.object({
  type: z.literal('debtors.keep-apart'),
  oneId: idSchema<DebtorId>(),
  otherId: idSchema<DebtorId>(),
});

/** Undoes it: they may be shown as alike again. */
export const compareAgain = keepApart.extend({ type: z.literal('debtors.compare-again') });

export type KeepApart = z.infer<typeof keepApart>;
export type CompareAgain = z.infer<typeof compareAgain>;
export type ArchiveDebtor = z.infer<typeof archiveDebtor>;
export type UnarchiveDebtor = z.infer<typeof unarchiveDebtor>;
export type MergeDebtors = z.infer<typeof mergeDebtors>;
export type PartDebtors = z.infer<typeof partDebtors>;
export type AddDebtor = z.infer<typeof addDebtor>;
export type ChangeDebtor = z.infer<typeof changeDebtor>;
export type ChangeDebtorBack = z.infer<typeof changeDebtorBack>;
export type WithdrawDebtor = z.infer<typeof withdrawDebtor>;
