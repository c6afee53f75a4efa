/** A letter to look at or save: as it would be today, or as it was issued. */
import { idSchema, type LetterId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import { profileOf } from '../profile/state';
import { letterRequestSchema } from './commands';
import { composeLetter, type LetterSources } from './compose';
import type { LetterContent, LettersState } from './state';

export const documentSchema = z.union([
  z.object({ draft: letterRequestSchema }),
  /** `isCopy`: marked as one, for whoever is sent it again. */
  z.object({ letterId: idSchema<LetterId>(), isCopy: z.boolean().optional() }),
]);

export type DocumentRequest = z.infer<typeof documentSchema>;

export interface Document {
  readonly content: LetterContent;
  /** What a file of it is named by: whose book, who it is for, what it is, which day. */
  readonly nameParts: readonly string[];
}

export function documentOf(
  state: LetterSources & LettersState,
  request: DocumentRequest,
  today: LocalDate,
): Result<Document> {
  if ('letterId' in request) {
    const letter = state.letters[request.letterId];
    if (!letter) return refuse('unknown-letter', 'This letter is not in the book. Go back to the debtor.');
    return ok(named(state, letter.content, state.debtors[letter.debtorId]?.name, letter.issuedOn));
  }
  const composed = composeLetter(state, request.draft, today);
  if (!composed.ok) return composed;
  const { content, debtorId } = composed.value;
  return ok(named(state, content, state.debtors[debtorId]?.name, today));
}

function named(
  state: LetterSources,
  content: LetterContent,
  debtor: string | undefined,
  on: LocalDate,
): Document {
  return { content, nameParts: [profileOf(state).name, debtor ?? '', 'payment plan', on] };
}
