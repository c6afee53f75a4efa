/** The money of a plan: what is left on a version's invoices, and what was used on them since its lines were worked out. */
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import type { CreditsState } from '../credits/state';
import { leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import { settledBy, type PaymentsState } from '../payments/state';
import { settledByWriteOff, type WriteOffsState } from '../write-offs/state';
import type { PlanVersion } from './state';

type UsedSources = PaymentsState & CreditsState & WriteOffsState;
export type MoneySources = InvoicesState & UsedSources;

export interface UsedPart {
  readonly what: 'payment' | 'credit' | 'write-off';
  readonly on: LocalDate;
  readonly amount: Cents;
}

interface MoneyUsed {
  /** In the order of the days; the write-off of the concession fills no line, and is not among them. */
  readonly used: readonly UsedPart[];
  /** What stays outside the plan of each invoice, where something still does. */
  readonly aside: ReadonlyMap<InvoiceId, Cents>;
}

/** A credit or a write-off answers first what was disputed of its invoice: that was never to be paid by the plan. */
export function moneyUsed(
  state: UsedSources,
  { invoiceIds, aside, proposed, given }: PlanVersion,
): MoneyUsed {
  const own = new Set(invoiceIds);
  const outside = new Map(aside.map(({ invoiceId, amount }) => [invoiceId, amount]));
  const conceded = new Set(given?.writeOffIds);
  const afterDispute = ({ invoiceId, amount }: Allocation): Cents => {
    const answered = cents(Math.min(amount, outside.get(invoiceId) ?? zero));
    outside.set(invoiceId, subtract(outside.get(invoiceId) ?? zero, answered));
    return subtract(amount, answered);
  };
  const paying = ({ amount }: Allocation) => amount;
  const found = [
    ...Object.values(state.payments).map((each) => ({
      ...each,
      what: 'payment' as const,
      shares: settledBy(each),
      part: paying,
    })),
    ...Object.values(state.creditUses).map((each) => ({
      ...each,
      what: 'credit' as const,
      part: afterDispute,
    })),
    ...Object.values(state.writeOffs)
      .filter(({ id }) => !conceded.has(id))
      .map((each) => ({
        ...each,
        what: 'write-off' as const,
        shares: settledByWriteOff(each),
        part: afterDispute,
      })),
  ];
  const used = found
    .filter(({ at }) => at > proposed.at)
    .toSorted(byDay)
    .map(({ what, on, shares, part }) => {
      const amount = sum(shares.filter(({ invoiceId }) => own.has(invoiceId)).map(part));
      return { what, on, amount };
    });
  return { used: used.filter(({ amount }) => amount > 0), aside: outside };
}

/** What is outside the plan by now of each of its invoices; nothing of most. */
export function asideOf(state: UsedSources, version: PlanVersion): ReadonlyMap<InvoiceId, Cents> {
  return version.aside.length === 0 ? new Map() : moneyUsed(state, version).aside;
}

/** What is left on the invoices of a version, as far as they are in the plan. */
export function leftOn(state: MoneySources, version: PlanVersion): Cents {
  const left = version.invoiceIds.flatMap((id) => state.invoices[id] ?? []).map(leftOf);
  return subtract(sum(left), sum([...asideOf(state, version).values()]));
}
