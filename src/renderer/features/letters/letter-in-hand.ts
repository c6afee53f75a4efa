/** The letter one is writing to a debtor, as it is chosen and typed: still there when one comes back to it. */
import type { DebtorId } from '#core/basics/ids';
import type { LetterChannel, LetterKind } from '#core/letters/kinds';
import type { Chosen } from '#core/letters/subjects';
import { useKeptState } from '../../ui/kept-state';

/** Texts as they are typed; a day is an ISO day, or empty. */
export interface Choice {
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly by: string;
  readonly agency: string;
  readonly words: string;
  readonly about: Chosen;
}

export function newChoice(kind: LetterKind): Choice {
  return { kind, channel: 'letter', by: '', agency: '', words: '', about: {} };
}

/** Null while nothing is chosen. */
export function useLetterInHand(debtorId: DebtorId) {
  return useKeptState<Choice | null>(`write ${debtorId}`, null);
}
