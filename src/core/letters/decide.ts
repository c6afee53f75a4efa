/** May a letter be issued, and go out again? */
import type { DecideContext } from '../basics/decide-context';
import type { LetterId, ReprintId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import { onHold } from '../holds/on-hold';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { LetterSources } from './about';
import type { IssueLetter, ReprintLetter } from './commands';
import { composeLetter } from './compose';
import type { LetterIssued, LetterReprinted } from './events';
import { onHoldRefusal } from './on-hold-refusal';
import { unansweredRefusal, warningsOf, type SafetySources } from './safe-to-send';
import type { Letter } from './state';

/**
 * The letter is issued with the words it has at this moment; later changes in the book do not reach it. Refused while
 * there is a warning that nobody gave a reason to go past.
 */
export function decideIssueLetter(
  state: SafetySources,
  { request, batch }: IssueLetter,
  { today, now, newId }: DecideContext,
): Result<LetterIssued[]> {
  const composed = composeLetter(state, request, today);
  if (!composed.ok) return composed;
  const { kind, debtorId, despiteHold = '', despite = [] } = request;
  const warnings = warningsOf(state, request, today);
  const unanswered = unansweredRefusal(state, request, today);
  if (unanswered) return unanswered;
  const { asked: _asked, ...page } = composed.value;
  const letter: Letter = {
    id: newId<LetterId>(),
    number: Object.keys(state.letters).length + 1,
    debtorId,
    kind,
    ...page,
    despiteHold: despiteHold !== '' && onHold(state, debtorId, today) ? despiteHold : null,
    despite: despite.filter(({ code }) => warnings.some((each) => each.code === code)),
    batch: batch ?? null,
    issuedOn: today,
    issuedAt: now,
  };
  return ok([{ type: 'letter.issued', v: 4, letter }]);
}

/** Only on hold: nobody has to say anything otherwise. */
export function decideReprintLetter(
  state: LetterSources,
  { letterId, despiteHold }: ReprintLetter,
  { newId, today: on, now: at, by }: DecideContext,
): Result<LetterReprinted[]> {
  const letter = state.letters[letterId];
  if (!letter) return refuse('unknown-letter', 'This letter is not in the book. Go back to the debtor.');
  const { debtorId, number } = letter;
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  if (!onHold(state, debtorId, on)) {
    return refuse('not-on-hold', `${debtor.name} is not on hold: the letter can be printed as it is.`);
  }
  const refused = onHoldRefusal(state, debtor, despiteHold, on);
  if (refused) return refused;
  const reprint = { id: newId<ReprintId>(), letterId, debtorId, number, despiteHold, on, at, by };
  return ok([{ type: 'letter.reprinted', v: 1, reprint }]);
}
