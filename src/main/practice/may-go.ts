/** Whether a page may leave the house: a hold keeps letters and statements in it, unless somebody says why not. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { CallInput } from '#core/contract/contract';
import { mayLeave, onHoldRefusal } from '#core/letters/on-hold-refusal';

/** What is not in the book is refused by whoever makes the page of it. */
export function mayGo(
  state: BookState,
  request: CallInput<'document.print'>['document'],
  today: LocalDate,
): Result<null> {
  if ('letterId' in request) {
    const letter = state.letters[request.letterId];
    return letter ? mayLeave(state, letter, today) : ok(null);
  }
  const debtor = 'paper' in request && request.paper === 'statement' && state.debtors[request.debtorId];
  return (debtor && onHoldRefusal(state, debtor, request.despiteHold ?? '', today)) || ok(null);
}
