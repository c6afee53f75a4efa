/** How the letters' events change their slice. */
import type { Draft } from '../basics/draft';
import type { LetterIssued, LetterReprinted } from './events';
import type { LettersState } from './state';

export function applyLetterIssued(draft: Draft<LettersState>, event: LetterIssued): void {
  draft.letters[event.letter.id] = event.letter;
}

export function applyLetterReprinted(draft: Draft<LettersState>, { reprint }: LetterReprinted): void {
  draft.reprints[reprint.id] = reprint;
}
