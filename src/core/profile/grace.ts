/** How long the business waits before it calls something late: a setting of the book, since no two wait alike. */
import { z } from '../basics/zod';
import type { ProfileState } from './state';

function days(max: number) {
  return z.int().min(0).max(max);
}

export const graceSchema = z.object({
  /** So many days after its day a promise is still kept when the money comes. */
  promiseDays: days(60),
  /** So many days after its day an instalment is still kept when the money comes. */
  instalmentDays: days(60),
  /** So many missed instalments, and the plan is looked at again. */
  reviewAfter: z.int().min(1).max(12),
});

export type Grace = z.infer<typeof graceSchema>;

/** Money by bank takes a day or two, and a weekend one more. */
export const usualGrace: Grace = { promiseDays: 3, instalmentDays: 5, reviewAfter: 2 };

export function graceOf({ profile }: ProfileState): Grace {
  return profile?.grace ?? usualGrace;
}
