/** What can be asked about stationery. */
import { z } from '../basics/zod';
import { stationerySchema } from './state';

/** The content of its logo is kept before this is given; a book refuses it otherwise. */
export const changeStationery = z.object({
  type: z.literal('stationery.change'),
  stationery: stationerySchema,
});

/** Undoes a change: the stationery as it was, if it still is as that change left it. */
export const changeStationeryBack = z.object({
  type: z.literal('stationery.change-back'),
  was: stationerySchema.nullable(),
  is: stationerySchema.nullable(),
});

export type ChangeStationery = z.infer<typeof changeStationery>;
export type ChangeStationeryBack = z.infer<typeof changeStationeryBack>;
