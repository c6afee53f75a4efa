/** What can be asked about letters. */
import { idSchema, type LetterId, type PlanId } from '../basics/ids';
import { lineSchema, z } from '../basics/zod';

/** What a letter is about; the words and the page follow from it and the book. */
export const letterRequestSchema = z.object({
  kind: z.literal('plan-agreement'),
  planId: idSchema<PlanId>(),
  /** Why it is written although a hold is in force; asked for then, and kept with the letter. */
  despiteHold: lineSchema(300).optional(),
});

/** Says why an issued letter has to go out again although a hold is in force. */
export const reprintLetter = z.object({
  type: z.literal('letter.reprint'),
  letterId: idSchema<LetterId>(),
  despiteHold: lineSchema(300),
});

export const issueLetter = z.object({ type: z.literal('letter.issue'), request: letterRequestSchema });

export type LetterRequest = z.infer<typeof letterRequestSchema>;
export type IssueLetter = z.infer<typeof issueLetter>;
export type ReprintLetter = z.infer<typeof reprintLetter>;
