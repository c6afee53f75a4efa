/** The trail as it is asked for and answered: page by page, the newest first. */
import { z } from '../basics/zod';
import { trailFilterSchema, type TrailRow } from '../trail/trail-row';

export const trailQuerySchema = trailFilterSchema.extend({
  /** Only entries with a lower number: the next page of a trail read so far. */
  before: z.int().positive().optional(),
  limit: z.int().positive().max(500),
});

export type TrailQuery = z.infer<typeof trailQuerySchema>;

export interface TrailPage {
  readonly rows: readonly TrailRow[];
  /** There are older entries that match. */
  readonly more: boolean;
  /** How many entries the book has, whether they match or not. */
  readonly entries: number;
  /** The hash of the last entry: it stands for the whole book. */
  readonly head: string;
}
