/** The command that undoes a change of one record: the same of every noun whose changes are undone whole. */
import { z } from './zod';

/** It is as it `was` again, or gone where that is null; refused unless it still `is` as the change left it. */
export function putBackSchema<Type extends string, Of extends z.ZodType>(type: Type, record: Of) {
  return z.object({ type: z.literal(type), was: record.nullable(), is: record });
}
