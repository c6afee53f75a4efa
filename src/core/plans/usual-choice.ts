/** Which invoices a new plan is over, before anybody chooses, and why the others are left out. */
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { contestedByInvoice, disputedOf } from '../disputes/disputed';
import type { DisputesState } from '../disputes/state';
import { daysOverdue, leftOf } from '../invoices/balance';
import type { Invoice } from '../invoices/state';

export interface UsualChoice {
  readonly chosen: ReadonlySet<InvoiceId>;
  /** What of them is disputed, where something is: that stays outside the plan until it is answered. */
  readonly disputed: ReadonlyMap<InvoiceId, Cents>;
}

/** All that is overdue and not disputed whole; before anything is, all that is not disputed whole. */
export function usualChoice(state: DisputesState, free: readonly Invoice[], today: LocalDate): UsualChoice {
  const contested = contestedByInvoice(state);
  const disputed = new Map(
    free
      .map((invoice) => [invoice.id, disputedOf(invoice, contested)] as const)
      .filter(([, amount]) => amount > 0),
  );
  const agreed = free.filter((invoice) => (disputed.get(invoice.id) ?? 0) < leftOf(invoice));
  const overdue = agreed.filter((invoice) => daysOverdue(invoice, today) > 0);
  const usual = overdue.length > 0 ? overdue : agreed;
  return { chosen: new Set(usual.map(({ id }) => id)), disputed };
}
