/** What can be asked about circumstances. */
import { idSchema, type CircumstancesId, type DebtorId } from '../basics/ids';
import { putBackSchema } from '../basics/put-back';
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

export const putCircumstancesBack = putBackSchema('circumstances.put-back', circumstancesSchema);

export type RecordCircumstances = z.infer<typeof recordCircumstances>;
export type ChangeCircumstances = z.infer<typeof changeCircumstances>;
export type CloseCircumstances = z.infer<typeof closeCircumstances>;
export type PutCircumstancesBack = z.infer<typeof putCircumstancesBack>;
