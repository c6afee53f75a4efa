/** Was a letter posted? Printed is not posted: somebody says so, for many at once, with the certificates they were given. */
import type { DecideContext } from '../basics/decide-context';
import type { LetterId, PostingId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import type { PostLetters, UnpostLetters } from './commands';
import type { LettersPosted, LettersUnposted } from './events';
import type { Letter, LettersState, Posting } from './state';

export function postingOf({ postings }: LettersState, letterId: LetterId | null): Posting | null {
  return Object.values(postings).find((posting) => posting.letterId === letterId) ?? null;
}

/** Refused as a whole where one of them can't have been posted then, or was posted already. */
export function decidePostLetters(
  state: LettersState,
  { letterIds, on, who, certificates = {} }: PostLetters,
  { today, now: at, by, newId }: DecideContext,
): Result<LettersPosted[]> {
  if (on > today)
    return refuse('day-ahead', 'That day is still ahead. Choose the day they were posted.', 'on');
  const postings: Posting[] = [];
  for (const letterId of new Set(letterIds)) {
    const letter = mayPost(state, letterId, on);
    if (!letter.ok) return letter;
    const { debtorId, number } = letter.value;
    const certificate = certificates[letterId] ?? '';
    postings.push({ id: newId<PostingId>(), letterId, debtorId, number, on, who, certificate, at, by });
  }
  return ok([{ type: 'letters.posted', v: 1, postings }]);
}

function mayPost(state: LettersState, letterId: LetterId, on: LocalDate): Result<Letter> {
  const letter = state.letters[letterId];
  if (!letter) return refuse('unknown-letter', 'A letter is not in the book. Go back to the list.');
  const { number, issuedOn } = letter;
  if (on < issuedOn) {
    return refuse('before-issued', `Letter ${number} was issued after that day. Choose a later one.`, 'on');
  }
  if (!postingOf(state, letterId)) return ok(letter);
  return refuse('already-posted', `Letter ${number} was posted already. Leave it out.`, 'letterIds');
}

/** One that was taken back by itself is gone already. */
export function decideUnpostLetters(
  state: LettersState,
  { postingIds }: UnpostLetters,
): Result<LettersUnposted[]> {
  const posted = [...new Set(postingIds)].filter((id) => state.postings[id]);
  if (posted.length > 0) return ok([{ type: 'letters.unposted', v: 1, postingIds: posted }]);
  return refuse('not-posted', 'This is not noted as posted any more.');
}
