/** A paper asked for by the page: which one, never its words. */
import { z } from '../basics/zod';

export const paperRequestSchema = z.object({ paper: z.literal('verify-report') });

export type PaperRequest = z.infer<typeof paperRequestSchema>;

/**
 * A recovery sheet is the exception: main has forgotten its code when it is printed, and only the page still shows it.
 */
export const recoverySheetRequestSchema = z.object({
  paper: z.literal('recovery-sheet'),
  recoveryCode: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/),
});

export type RecoverySheetRequest = z.infer<typeof recoverySheetRequestSchema>;
