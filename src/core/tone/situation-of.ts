/** What the words to one debtor are judged against: whom they go to, and what is known to lie behind it. */
import type { DebtorId } from '../basics/ids';
import { currentTold, openCircumstances, type CircumstancesState } from '../circumstances/state';
import type { DebtorsState } from '../debtors/state';
import { languageFor } from '../letters/about';
import type { LetterChannel, LetterKind } from '../letters/kinds';
import { profileOf, type ProfileState } from '../profile/state';
import type { Situation } from './situation';

/** Of what was told only the categories: no word of it goes further. */
export function situationOf(
  state: ProfileState & DebtorsState & CircumstancesState,
  debtorId: DebtorId,
  kind: LetterKind,
  channel: LetterChannel,
): Situation {
  const debtor = state.debtors[debtorId];
  const told = openCircumstances(state, debtorId).map((each) => currentTold(each).category);
  return {
    language: debtor ? languageFor(debtor, profileOf(state)) : 'en',
    kind,
    channel,
    debtorKind: debtor?.kind ?? null,
    circumstances: [...new Set(told)],
  };
}
