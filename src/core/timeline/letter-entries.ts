/** Letters on the timeline: issued, printed again although they should wait, posted. */
import { sayDespite } from '../letters/safe-to-send';
import type { Letter, Posting, Reprint } from '../letters/state';
import { plain } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { Undoers } from './undo-entry';

export type LetterHappening =
  | { readonly what: 'letter-issued'; readonly letter: Letter }
  | { readonly what: 'letter-reprinted'; readonly reprint: Reprint }
  | { readonly what: 'letter-posted'; readonly posting: Posting };

export function letterEntry(letter: Letter): Dated {
  const { id, issuedOn, issuedAt } = letter;
  return { what: 'letter-issued', id, kinds: ['letter'], on: issuedOn, at: issuedAt, letter };
}

export function reprintEntry(reprint: Reprint): Dated {
  const { id, on, at } = reprint;
  return { what: 'letter-reprinted', id, kinds: ['letter'], on, at, reprint };
}

export function postingEntry(posting: Posting): Dated {
  const { id, on, at } = posting;
  return { what: 'letter-posted', id, kinds: ['letter'], on, at, posting };
}

export const letterSayers: Sayers<LetterHappening> = {
  'letter-issued': ({ letter }) =>
    plain(`Letter ${letter.number} “${letter.content.subject}”`, sayDespite(letter)),
  'letter-reprinted': ({ reprint: { number, despiteHold, by } }) =>
    plain(`Letter ${number} printed again`, `although on hold: “${despiteHold}”`, by),
  'letter-posted': ({ posting: { number, who, certificate } }) =>
    plain(`Letter ${number} posted`, who && `by ${who}`, certificate && `certificate ${certificate}`),
};

/** What was issued or printed has left the house: it stays as it was. */
export const letterUndoers: Undoers<LetterHappening> = {
  'letter-issued': () => null,
  'letter-reprinted': () => null,
  'letter-posted': ({ posting }) => ({
    command: { type: 'letter.unpost', postingIds: [posting.id] },
    question: 'Undo the posting?',
    meaning: 'The letter is printed, and not noted as posted any more.',
  }),
};
