/** Whether an instalment asks for more than the budget leaves, and by how much. */
import { cents, type Cents } from '../basics/money';
import { affordable } from './left-over';
import { periodWords, type Period } from './period';
import type { Budget } from './state';

export interface Above {
  /** How much of each instalment is not there. */
  readonly by: Cents;
  /** In a sentence, for beside the offer. */
  readonly words: string;
}

/** Null for one they can afford. */
export function isAbove(
  instalment: Cents,
  every: Period,
  { form }: Pick<Budget, 'form'>,
  money: (amount: Cents) => string,
): Above | null {
  const most = affordable(form, every);
  if (instalment <= most) return null;
  const by = cents(instalment - most);
  const words =
    most === 0
      ? 'Their budget leaves nothing for instalments now. A pause or a later day helps more than a plan they can’t keep.'
      : `${money(by)} ${periodWords[every]} more than their budget leaves: they can afford ${money(most)}.`;
  return { by, words };
}
