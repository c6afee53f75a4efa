/** Whether a hold is in force: the one question everything that asks for money asks first. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Hold, HoldsState } from './state';

/** From its first day to its last, both counted, unless it was lifted. */
export function isInForce({ from, until, lifted }: Hold, today: LocalDate): boolean {
  return lifted === null && from <= today && (until === null || today <= until);
}

/** The hold that keeps a debtor from being asked on a day, of several the one that lasts longest; null when none does. */
export function onHold({ holds }: HoldsState, debtorId: DebtorId, today: LocalDate): Hold | null {
  const theirs = Object.values(holds).filter((hold) => hold.debtorId === debtorId);
  return longest(theirs.filter((hold) => isInForce(hold, today)));
}

/** As `onHold`, for a whole list at once. */
export function heldDebtors({ holds }: HoldsState, today: LocalDate): ReadonlyMap<DebtorId, Hold> {
  const inForce = Object.values(holds).filter((hold) => isInForce(hold, today));
  return new Map(shortestFirst(inForce).map((hold) => [hold.debtorId, hold]));
}

function longest(holds: readonly Hold[]): Hold | null {
  return shortestFirst(holds).at(-1) ?? null;
}

function shortestFirst(holds: readonly Hold[]): Hold[] {
  const forEver = '9999-12-31';
  return holds.toSorted((a, b) => (a.until ?? forEver).localeCompare(b.until ?? forEver));
}
