/** No letter goes out to somebody on hold, the first time or again, unless somebody says why it has to. */
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import type { Debtor, DebtorsState } from '../debtors/state';
import { onHold } from '../holds/on-hold';
import { sayHold } from '../holds/say-hold';
import type { HoldsState } from '../holds/state';
import { profileOf, type ProfileState } from '../profile/state';
import type { Letter, LettersState } from './state';

/** Null where nothing stands in the way. */
export function onHoldRefusal(
  state: ProfileState & HoldsState,
  { id, name }: Debtor,
  despiteHold: string,
  today: LocalDate,
) {
  const hold = onHold(state, id, today);
  if (!hold || despiteHold !== '') return null;
  const { locale } = profileOf(state);
  return refuse(
    'on-hold',
    `${name} is on hold: ${sayHold(hold, today, locale)}. No letter goes out until then. If this one has to, say why; the reason goes on the trail.`,
    'despiteHold',
  );
}

/** May an issued letter leave the house today? A reason given today, for it or for printing it again, holds for the day. */
export function mayLeave(
  state: ProfileState & HoldsState & DebtorsState & LettersState,
  letter: Letter,
  today: LocalDate,
): Result<null> {
  const debtor = state.debtors[letter.debtorId];
  const isIssuedToday = letter.despiteHold !== null && letter.issuedOn === today;
  const isSaid = Object.values(state.reprints).some(
    ({ letterId, on }) => letterId === letter.id && on === today,
  );
  if (!debtor || isIssuedToday || isSaid || letter.kind === 'hold-confirmed') return ok(null);
  return onHoldRefusal(state, debtor, '', today) ?? ok(null);
}
