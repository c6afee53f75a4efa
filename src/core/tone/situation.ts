/** What the words of a letter are judged against: whom it goes to, what for, and what is true by now. */
import type { Category } from '../circumstances/state';
import type { DebtorKind } from '../debtors/state';
import type { LetterChannel, LetterKind, LetterLanguage } from '../letters/kinds';

/** What a letter may only say once it is so. */
export const legalFacts = [
  'claim-next',
  'claim-issued',
  'judgment',
  'with-solicitor',
  'handed-over',
] as const;

/** `claim-next`: the letter before a claim is the step that was reached, so it may be called one. */
export type LegalFact = (typeof legalFacts)[number];

export interface Situation {
  readonly language: LetterLanguage;
  /** Which letter it is; without it, it is read as a firm reminder. */
  readonly kind?: LetterKind;
  /** How it goes out; a letter when left out. */
  readonly channel?: LetterChannel;
  readonly debtorKind?: DebtorKind | null;
  /** What is known to lie behind the unpaid invoice. */
  readonly circumstances?: readonly Category[];
  /** What is true now. Nothing, unless it is said. */
  readonly facts?: readonly LegalFact[];
}
