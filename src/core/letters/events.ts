/** What has happened to letters. */
import type { Letter } from './state';

export interface LetterIssued {
  readonly type: 'letter.issued';
  readonly v: 2;
  readonly letter: Letter;
}

export type LetterEvent = LetterIssued;
