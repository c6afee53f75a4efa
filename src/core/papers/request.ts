/** A paper asked for by the page: which one, never its words. */
import { z } from '../basics/zod';

export const paperRequestSchema = z.object({ paper: z.literal('verify-report') });

export type PaperRequest = z.infer<typeof paperRequestSchema>;
