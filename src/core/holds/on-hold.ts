/** Whether a hold is in force: the one question everything that asks for money asks first. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import type { Hold, HoldsState } from './state';

/** From its first day to its last, both counted, unless it was lifted. */
export function isInForce({ from, until, lifted }: Hold, today: LocalDate): boolean {
  return lifted === null && from <= today && (until === null || today <= until);
}

/** The hold that keeps a debtor from being asked on a day, of several the one that lasts longest; null when none does. */
export function onHold({ holds }: HoldsState, debtorId: DebtorId, today: LocalDate): Hold | null {
  const inForce = ofDebtor(holds, debtorId).filter((hold) => isInForce(hold, today));
  return inForce.toSorted(byEnd).at(-1) ?? null;
}

function byEnd(a: Hold, b: Hold): number {
  const forEver = '9999-12-31';
  return (a.until ?? forEver).localeCompare(b.until ?? forEver);
}
