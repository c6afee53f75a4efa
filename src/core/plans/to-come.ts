/** What of a plan's lines is still to come: what was used on its invoices since has filled them, the oldest first. */
import { add, cents, subtract, sum, zero, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import { leftOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { PaymentsState } from '../payments/state';
import { unallocatedFrom } from '../payments/unallocated';
import type { WriteOffsState } from '../write-offs/state';
import type { PlanLine } from './plan-line';
import { currentVersion, isOffered, isRunning, type Plan, type PlanVersion } from './state';

export type Progressed = InvoicesState & PaymentsState & WriteOffsState;

/** What is left on the invoices of a version. */
export function leftOn(state: InvoicesState, { invoiceIds }: Pick<PlanVersion, 'invoiceIds'>): Cents {
  return sum(invoiceIds.flatMap((id) => state.invoices[id] ?? []).map(leftOf));
}

/**
 * What is to come under the plan, in cents and never negative.
 *
 * It follows from what is left on its invoices alone, so it does not matter what lowered them (a payment, a credit, the
 * ledger) nor in which order it was recorded, and money of other invoices never counts. Only interest is on no invoice:
 * there, money that no invoice has used counts as far as the interest goes.
 */
export function toCome(state: Progressed, plan: Plan): Cents {
  const version = currentVersion(plan);
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
export function openLines(state: Progressed, plan: Plan): PlanLine[] {
  return filled(currentVersion(plan).lines, toCome(state, plan))
    .map(({ on, amount, paid }) => ({ on, amount: subtract(amount, paid) }))
    .filter(({ amount }) => amount > zero);
}

/** An offer, or an agreed plan of which something is still to come. */
export function isUnfinished(state: Progressed, plan: Plan): boolean {
  return isOffered(plan) || (isRunning(plan) && toCome(state, plan) > 0);
}

/** The same of all agreed plans among these, in order of their days: an offer expects nothing yet. */
export function expectedLines(state: Progressed, plans: readonly Plan[]): PlanLine[] {
  return plans
    .filter(isRunning)
    .flatMap((plan) => openLines(state, plan))
    .toSorted(byDay);
}
