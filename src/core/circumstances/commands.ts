/** What can be asked about circumstances. */
import { idSchema, type CircumstancesId, type DebtorId } from '../basics/ids';
import { z } from '../basics/zod';
import { circumstancesSchema, toldSchema } from './state';

export const recordCircumstances = z.object({
  type: z.literal('circumstances.record'),
  debtorId: idSchema<DebtorId>(),
  told: toldSchema,
});

/** A new version; the old one is kept. */
export const changeCircumstances = z.object({
  type: z.literal('circumstances.change'),
  circumstancesId: idSchema<CircumstancesId>(),
  told: toldSchema,
});

/** They hold no more. */
export const closeCircumstances = z.object({
  type: z.literal('circumstances.close'),
  circumstancesId: idSchema<CircumstancesId>(),
});

/** Undoes the last step, if they are still as that step left them; `was` is null when it was the first. */
export const putCircumstancesBack = z.object({
  type: z.literal('circumstances.put-back'),
  was: circumstancesSchema.nullable(),
  is: circumstancesSchema,
});

export type RecordCircumstances = z.infer<typeof recordCircumstances>;
export type ChangeCircumstances = z.infer<typeof changeCircumstances>;
export type CloseCircumstances = z.infer<typeof closeCircumstances>;
export type PutCircumstancesBack = z.infer<typeof putCircumstancesBack>;
