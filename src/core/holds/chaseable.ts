/** What may be asked for now: what is overdue, less what is disputed, part of a plan that is kept, or on hold. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { subtract, sum, zero, type Cents } from '../basics/money';
import { contestedByInvoice, disputedOf } from '../disputes/disputed';
import type { DisputesState } from '../disputes/state';
import { daysOverdue, invoicesOf, leftOf } from '../invoices/balance';
import { pausedInvoices } from '../plans/covering';
import type { ProgressSources } from '../plans/progress';
import type { PlansState } from '../plans/state';
import { onHold } from './on-hold';
import type { HoldsState } from './state';

export interface Chaseable {
  readonly amount: Cents;
  /** Days past due of the oldest invoice it is made of; 0 when there is nothing to ask for. */
  readonly oldestDays: number;
}

type Sources = ProgressSources & DisputesState & PlansState & HoldsState;

/** Whether somebody is overdue is the ledger's fact, and stays (`balanceOf`); this is what we may do about it. */
export function chaseableOf(state: Sources, debtorId: DebtorId, today: LocalDate): Chaseable {
  if (onHold(state, debtorId, today)) return { amount: zero, oldestDays: 0 };
  const paused = pausedInvoices(state, today);
  const contested = contestedByInvoice(state);
  const parts = invoicesOf(state, debtorId)
    .map((invoice) => ({
      days: daysOverdue(invoice, today),
      amount: subtract(paused.get(invoice.id) ?? leftOf(invoice), disputedOf(invoice, contested)),
    }))
    .filter(({ days, amount }) => days > 0 && amount > 0);
  return {
    amount: sum(parts.map(({ amount }) => amount)),
    oldestDays: parts.reduce((oldest, { days }) => Math.max(oldest, days), 0),
  };
}
