/** Two schedules side by side, day by day: what the old one had, what the new one has. */
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import type { PlanLine } from './plan-line';

export interface BesideEachOther {
  readonly on: LocalDate;
  /** Nothing where a schedule has no payment on that day. */
  readonly was: Cents | null;
  readonly is: Cents | null;
}

/** Every day of either, in order. */
export function linesBesideEachOther(was: readonly PlanLine[], is: readonly PlanLine[]): BesideEachOther[] {
  const [before, after] = [byDay(was), byDay(is)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((on) => ({ on, was: before.get(on) ?? null, is: after.get(on) ?? null }));
}

function byDay(lines: readonly PlanLine[]): Map<LocalDate, Cents> {
  const days = new Map<LocalDate, Cents>();
  for (const { on, amount } of lines) days.set(on, add(days.get(on) ?? zero, amount));
  return days;
}
