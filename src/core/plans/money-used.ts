/** The money of a plan: what is left on a version's invoices, and what was used on them since its lines were worked out. */
import type { LocalDate } from '../basics/local-date';
import { sum, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import type { CreditsState } from '../credits/state';
import { leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import { settledBy, type PaymentsState } from '../payments/state';
import { settledByWriteOff, type WriteOffsState } from '../write-offs/state';
import type { PlanVersion } from './state';

export interface UsedPart {
  readonly what: 'payment' | 'credit' | 'write-off';
  readonly on: LocalDate;
  readonly amount: Cents;
}

/** What is left on the invoices of a version. */
export function leftOn(state: InvoicesState, { invoiceIds }: Pick<PlanVersion, 'invoiceIds'>): Cents {
  return sum(invoiceIds.flatMap((id) => state.invoices[id] ?? []).map(leftOf));
}

/** In the order of the days; the write-off of the concession fills no line, and is not among them. */
export function usedOn(
  { payments, creditUses, writeOffs }: PaymentsState & CreditsState & WriteOffsState,
  { invoiceIds, proposed, given }: PlanVersion,
): UsedPart[] {
  const own = new Set(invoiceIds);
  const conceded = new Set(given?.writeOffIds);
  const used = (all: readonly Allocation[]) =>
    sum(all.filter(({ invoiceId }) => own.has(invoiceId)).map(({ amount }) => amount));
  const found = [
    ...Object.values(payments).map((each) => ({
      ...each,
      what: 'payment' as const,
      amount: used(settledBy(each)),
    })),
    ...Object.values(creditUses).map((each) => ({
      ...each,
      what: 'credit' as const,
      amount: used(each.shares),
    })),
    ...Object.values(writeOffs)
      .filter(({ id }) => !conceded.has(id))
      .map((each) => ({ ...each, what: 'write-off' as const, amount: used(settledByWriteOff(each)) })),
  ];
  return found
    .filter(({ at, amount }) => at > proposed.at && amount > 0)
    .toSorted(byDay)
    .map(({ what, on, amount }) => ({ what, on, amount }));
}
