/** What can be asked about holds. */
import { idSchema, type DebtorId, type HoldId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { putBackSchema } from '../basics/put-back';
import { textSchema, z } from '../basics/zod';
import { holdReasons, holdSchema } from './state';

export const placeHold = z.object({
  type: z.literal('hold.place'),
  debtorId: idSchema<DebtorId>(),
  why: z.enum(holdReasons),
  words: textSchema(2_000),
  from: localDateSchema,
  /** The last day it holds; null until it is lifted. */
  until: localDateSchema.nullable(),
});

export const liftHold = z.object({
  type: z.literal('hold.lift'),
  holdId: idSchema<HoldId>(),
  words: textSchema(2_000),
});

export const putHoldBack = putBackSchema('hold.put-back', holdSchema);

export type PlaceHold = z.infer<typeof placeHold>;
export type LiftHold = z.infer<typeof liftHold>;
export type PutHoldBack = z.infer<typeof putHoldBack>;
