/** What has happened to letters, and to the words they are made of. */
import type { TemplateId } from './kinds';
import type { PostingId } from '../basics/ids';
import type { Letter, OwnTemplate, Posting, Reprint } from './state';

export interface LetterIssued {
  readonly type: 'letter.issued';
  readonly v: 4;
  readonly letter: Letter;
}

export interface LetterReprinted {
  readonly type: 'letter.reprinted';
  readonly v: 1;
  readonly reprint: Reprint;
}

/** All that went to the post at one time. */
export interface LettersPosted {
  readonly type: 'letters.posted';
  readonly v: 1;
  readonly postings: readonly Posting[];
}

export interface LettersUnposted {
  readonly type: 'letters.unposted';
  readonly v: 1;
  readonly postingIds: readonly PostingId[];
}

/** Each carries both: the words before and from now on; null stands for ours. */
interface TemplateChange {
  readonly v: 1;
  readonly id: TemplateId;
  readonly was: OwnTemplate | null;
  readonly is: OwnTemplate | null;
}

export interface TemplateSaved extends TemplateChange {
  readonly type: 'template.saved';
  readonly is: OwnTemplate;
}

/** Ours stand again. */
export interface TemplateRestored extends TemplateChange {
  readonly type: 'template.restored';
  readonly was: OwnTemplate;
  readonly is: null;
}

/** One of these undone. */
export interface TemplatePutBack extends TemplateChange {
  readonly type: 'template.put-back';
}

export type LetterEvent =
  | LetterIssued
  | LetterReprinted
  | LettersPosted
  | LettersUnposted
  | TemplateSaved
  | TemplateRestored
  | TemplatePutBack;
