/** May a letter be issued? */
import type { DecideContext } from '../basics/decide-context';
import type { LetterId } from '../basics/ids';
import { ok, type Result } from '../basics/result';
import { onHold } from '../holds/on-hold';
import type { LetterSources } from './about';
import type { IssueLetter } from './commands';
import { composeLetter } from './compose';
import type { LetterIssued } from './events';
import type { Letter } from './state';

/** The letter is issued with the words it has at this moment; later changes in the book do not reach it. */
export function decideIssueLetter(
  state: LetterSources,
  { request }: IssueLetter,
  { today, now, newId }: DecideContext,
): Result<LetterIssued[]> {
  const composed = composeLetter(state, request, today);
  if (!composed.ok) return composed;
  const { kind, debtorId, despiteHold = '' } = request;
  const letter: Letter = {
    id: newId<LetterId>(),
    number: Object.keys(state.letters).length + 1,
    debtorId,
    kind,
    ...composed.value,
    despiteHold: despiteHold !== '' && onHold(state, debtorId, today) ? despiteHold : null,
    issuedOn: today,
    issuedAt: now,
  };
  return ok([{ type: 'letter.issued', v: 3, letter }]);
}
