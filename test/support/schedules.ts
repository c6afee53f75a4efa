/** Short ways to ask for a schedule in tests: what is refused throws, with its reason. */
import type { Cents } from '#core/basics/money';
import { cents } from '#core/basics/money';
import type { PlanLine } from '#core/plans/plan-line';
import type { PlanRefusal } from '#core/plans/plan-refusal';
import { scheduleOf, type Schedule } from '#core/plans/schedule';
import type { PlanTerms } from '#core/plans/terms';
import type { IsHoliday } from '#core/plans/working-day';

export const noHolidays: IsHoliday = () => false;

export function scheduled(debt: number, terms: PlanTerms, isHoliday = noHolidays): Schedule {
  const found = scheduleOf(cents(debt), terms, isHoliday);
  if (!found.ok) throw new Error(`${found.refusal.code}: ${found.refusal.message}`);
  return found.value;
}

export function refused(debt: number, terms: PlanTerms, isHoliday = noHolidays): PlanRefusal {
  const found = scheduleOf(cents(debt), terms, isHoliday);
  if (found.ok) throw new Error('it was not refused');
  return found.refusal;
}

/** `2026-10-01 40000`, a line each. */
export function said(lines: readonly PlanLine[]): string[] {
  return lines.map(({ on, amount }) => `${on} ${amount}`);
}

export function amountsOf(lines: readonly PlanLine[]): Cents[] {
  return lines.map(({ amount }) => amount);
}
