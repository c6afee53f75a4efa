/** A paper asked for by the page: which one, never its words. */
import { z } from '../basics/zod';
import { layoutNames } from '../letters/layouts';
import { postingListSchema } from '../letters/posting-list';
import { stationerySchema } from '../stationery/state';

export const paperRequestSchema = z.discriminatedUnion('paper', [
  z.object({ paper: z.literal('verify-report') }),
  /** A made-up letter on stationery that is being chosen. */
  z.object({ paper: z.literal('sample-letter'), stationery: stationerySchema }),
  postingListSchema,
  z.object({ paper: z.literal('test-sheet'), layout: z.enum(layoutNames) }),
]);

export type PaperRequest = z.infer<typeof paperRequestSchema>;

/**
 * A recovery sheet is the exception: main has forgotten its code when it is printed, and only the page still shows it.
 */
export const recoverySheetRequestSchema = z.object({
  paper: z.literal('recovery-sheet'),
  recoveryCode: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/),
});

export type RecoverySheetRequest = z.infer<typeof recoverySheetRequestSchema>;
