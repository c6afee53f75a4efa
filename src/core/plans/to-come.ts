/** What of a plan's lines is still to come: what was used on its invoices since has filled them, the oldest first. */
import type { LocalDate } from '../basics/local-date';
import { add, cents, subtract, sum, zero, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import { unallocatedFrom } from '../payments/unallocated';
import type { WriteOffsState } from '../write-offs/state';
import { versionOn } from './early-discount';
import { leftOn, type MoneySources } from './money-used';
import type { PlanLine } from './plan-line';
import { isOffered, isRunning, type Plan, type PlanVersion } from './state';

/**
 * What is to come under the plan, in cents and never negative.
 *
 * It follows from what is left on its invoices alone, so it does not matter what lowered them (a payment, a credit, the
 * ledger) nor in which order it was recorded, and money of other invoices never counts. Only a discount asks on which day
 * the money came; and interest is on no invoice: there, money that no invoice has used counts as far as it goes.
 */
export function toCome(state: MoneySources, plan: Plan, today: LocalDate): Cents {
  const version = versionOn(state, plan, today);
  const { concession, interest } = version;
  const conceding = subtract(concession, givenOf(state, version));
  const paidInterest =
    interest > 0 ? Math.min(interest, Math.max(0, unallocatedFrom(state, plan.debtorId))) : 0;
  return cents(Math.max(0, leftOn(state, version) - conceding + interest - paidInterest));
}

/** What of the concession was given: of write-offs that were reversed since, nothing was. */
function givenOf({ writeOffs }: WriteOffsState, { given }: PlanVersion): Cents {
  const standing = (given?.writeOffIds ?? []).flatMap((id) => writeOffs[id] ?? []);
  return sum(standing.filter(({ reversal }) => reversal === null).map(({ amount }) => amount));
}

export interface FilledLine extends PlanLine {
  readonly paid: Cents;
}

/**
 * The lines, each with what has filled it, so that the rest sums exactly to `rest`; the oldest are filled first.
 *
 * Where more is to come than the lines say, because an invoice has grown, the last one takes it.
 */
export function filled(lines: readonly PlanLine[], rest: Cents): FilledLine[] {
  let money = sum(lines.map(({ amount }) => amount)) - rest;
  const grown = Math.max(0, -money);
  return lines.map((line, at) => {
    const amount = at === lines.length - 1 ? add(line.amount, cents(grown)) : line.amount;
    const paid = cents(Math.min(amount, Math.max(0, money)));
    money -= paid;
    return { ...line, amount, paid };
  });
}

/** The lines that are not paid, each with what is missing of it. */
export function openLines(state: MoneySources, plan: Plan, today: LocalDate): PlanLine[] {
  return filled(versionOn(state, plan, today).lines, toCome(state, plan, today))
    .map(({ on, amount, paid }) => ({ on, amount: subtract(amount, paid) }))
    .filter(({ amount }) => amount > zero);
}

/** An offer, or an agreed plan of which something is still to come. */
export function isUnfinished(state: MoneySources, plan: Plan, today: LocalDate): boolean {
  return isOffered(plan) || (isRunning(plan) && toCome(state, plan, today) > 0);
}

/** The same of all agreed plans among these, in order of their days: an offer expects nothing yet. */
export function expectedLines(state: MoneySources, plans: readonly Plan[], today: LocalDate): PlanLine[] {
  return plans
    .filter(isRunning)
    .flatMap((plan) => openLines(state, plan, today))
    .toSorted(byDay);
}
