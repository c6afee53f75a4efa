/** How the letters' events change their slice. */
import type { Draft } from '../basics/draft';
import type {
  LetterIssued,
  LetterReprinted,
  LettersPosted,
  LettersUnposted,
  TemplatePutBack,
  TemplateRestored,
  TemplateSaved,
} from './events';
import type { LettersState, OwnTemplate } from './state';

export function applyLetterIssued(draft: Draft<LettersState>, event: LetterIssued): void {
  draft.letters[event.letter.id] = event.letter;
}

export function applyLetterReprinted(draft: Draft<LettersState>, { reprint }: LetterReprinted): void {
  draft.reprints[reprint.id] = reprint;
}

export function applyLettersPosted(draft: Draft<LettersState>, { postings }: LettersPosted): void {
  for (const posting of postings) draft.postings[posting.id] = posting;
}

export function applyLettersUnposted(draft: Draft<LettersState>, { postingIds }: LettersUnposted): void {
  for (const id of postingIds) delete draft.postings[id];
}

export function applyTemplateChange(
  draft: Draft<LettersState>,
  { id, is }: TemplateSaved | TemplateRestored | TemplatePutBack,
): void {
  const others = Object.values(draft.ownTemplates).filter((own): own is OwnTemplate => own.id !== id);
  const all = is ? [...others, is] : others;
  const inOrder = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  draft.ownTemplates = Object.fromEntries(inOrder.map((own) => [own.id, own]));
}
