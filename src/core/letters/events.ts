/** What has happened to letters. */
import type { Letter, Reprint } from './state';

export interface LetterIssued {
  readonly type: 'letter.issued';
  readonly v: 2;
  readonly letter: Letter;
}

export interface LetterReprinted {
  readonly type: 'letter.reprinted';
  readonly v: 1;
  readonly reprint: Reprint;
}

export type LetterEvent = LetterIssued | LetterReprinted;
