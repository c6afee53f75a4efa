/** A letter to look at or save: as it would be today, or as it was issued. */
import { idSchema, type DebtorId, type LetterId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import { profileOf } from '../profile/state';
import { pageRequestSchema } from './commands';
import type { LetterSources } from './about';
import { composeLetter } from './compose';
import { letterKindNames, type LetterKind } from './kinds';
import { MOST_TOGETHER, type LetterContent } from './state';
import { templates } from './templates';
import { tryPage, trialSchema } from './try-words';

/** `isCopy`: marked as one, for whoever is sent it again. */
export const issuedSchema = z.object({ letterId: idSchema<LetterId>(), isCopy: z.boolean().optional() });

export const documentSchema = z.union([
  z.object({ draft: pageRequestSchema }),
  /** Words that are being changed. */
  z.object({ trial: trialSchema }),
  issuedSchema,
]);

/** Issued letters in this order, as one document. */
export const batchDocumentSchema = z.object({
  letterIds: z.array(idSchema<LetterId>()).min(1, 'Choose at least one letter.').max(MOST_TOGETHER),
  isCopy: z.boolean(),
  /** Each once more, marked as a copy, behind all that go out. */
  fileCopy: z.boolean(),
});

export type BatchDocumentRequest = z.infer<typeof batchDocumentSchema>;

export type DocumentRequest = z.infer<typeof documentSchema>;

export interface Document {
  readonly content: LetterContent;
  /** What a file of it is named by: whose book, who it is for, what it is, which day. */
  readonly nameParts: readonly string[];
  /** How many leave the house: both sides keep a signed agreement. */
  readonly copies: 1 | 2;
}

/**
 * A letter as it was issued, or as it would be now. Refused for one that is not in the book, and as composing it
 * is.
 */
export function documentOf(
  state: LetterSources,
  request: DocumentRequest,
  today: LocalDate,
): Result<Document> {
  if ('letterId' in request) {
    const letter = state.letters[request.letterId];
    if (!letter) return refuse('unknown-letter', 'This letter is not in the book. Go back to the debtor.');
    const { content, debtorId, kind, issuedOn } = letter;
    return ok(named(state, content, debtorId, kind, issuedOn));
  }
  if ('trial' in request) {
    const { id, debtorId } = request.trial;
    const page = tryPage(state, request.trial, today);
    return page.ok ? ok(named(state, page.value, debtorId, templates[id].kind, today)) : page;
  }
  const composed = composeLetter(state, request.draft, today);
  if (!composed.ok) return composed;
  const { debtorId, kind } = request.draft;
  return ok(named(state, composed.value.content, debtorId, kind, today));
}

function named(
  state: LetterSources,
  content: LetterContent,
  debtorId: DebtorId | null,
  kind: LetterKind,
  on: LocalDate,
): Document {
  return {
    content,
    nameParts: [
      profileOf(state).name,
      (debtorId && state.debtors[debtorId]?.name) ?? '',
      letterKindNames[kind].toLowerCase(),
      on,
    ],
    copies: kind === 'plan-agreement' ? 2 : 1,
  };
}
