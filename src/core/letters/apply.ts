/** How the letters' events change their slice. */
import type { Draft } from '../basics/draft';
import type { LetterIssued } from './events';
import type { LettersState } from './state';

export function applyLetterIssued(draft: Draft<LettersState>, event: LetterIssued): void {
  draft.letters[event.letter.id] = event.letter;
}
