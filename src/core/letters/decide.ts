/** May a letter be issued? */
import type { DecideContext } from '../basics/decide-context';
import type { LetterId } from '../basics/ids';
import { ok, type Result } from '../basics/result';
import { onHold } from '../holds/on-hold';
import type { IssueLetter } from './commands';
import { composeLetter, type LetterSources } from './compose';
import type { LetterIssued } from './events';
import type { LettersState } from './state';

/** The letter is issued with the words it has at this moment; later changes in the book do not reach it. */
export function decideIssueLetter(
  state: LetterSources & LettersState,
  command: IssueLetter,
  context: DecideContext,
): Result<LetterIssued[]> {
  const { kind, planId, despiteHold = '' } = command.request;
  const composed = composeLetter(state, command.request, context.today);
  if (!composed.ok) return composed;
  const { debtorId, content } = composed.value;
  const number = Object.keys(state.letters).length + 1;
  const letter = {
    id: context.newId<LetterId>(),
    number,
    debtorId,
    kind,
    planId,
    despiteHold: onHold(state, debtorId, context.today) && despiteHold,
    issuedOn: context.today,
    issuedAt: context.now,
    content,
  };
  return ok([{ type: 'letter.issued', v: 2, letter }]);
}
