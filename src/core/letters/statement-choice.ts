/** How a statement of account is to be made. It stands here since a note says it too: which statement was sent. */
import { localDateSchema } from '../basics/local-date';
import { z } from '../basics/zod';

export const statementStyles = ['open-items', 'brought-forward'] as const;
export type StatementStyle = (typeof statementStyles)[number];

/** How a statement is to be made, whoever it is for. */
export const statementChoiceSchema = z
  .object({
    /** Only what is open, or all that moved in a time. */
    style: z.enum(statementStyles),
    /** The first day of that time; null for all there is. Open items have none. */
    from: localDateSchema.nullable(),
    /** As at the end of this day: what came later changes nothing. */
    asAt: localDateSchema,
  })
  .refine(({ from, asAt }) => from === null || from <= asAt, {
    message: 'It would begin after it ends. Which days did you mean?',
    path: ['from'],
  });

export type StatementChoice = z.infer<typeof statementChoiceSchema>;
