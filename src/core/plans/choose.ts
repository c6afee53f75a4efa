/** Which invoices a plan may be over, and what of them stays outside it. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { subtract, sum, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import { contestedByInvoice, disputedOf } from '../disputes/disputed';
import type { DisputesState } from '../disputes/state';
import { leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import type { Invoice, InvoicesState } from '../invoices/state';
import { planCovering } from './covering';
import type { Plan, PlansState } from './state';

/** The invoices chosen, each once; refused when one is not theirs, is paid, disputed whole, or in another plan than `own`. */
export function chooseInvoices(
  state: InvoicesState & DisputesState & PlansState,
  debtorId: DebtorId,
  ids: readonly InvoiceId[],
  own?: Plan,
): Result<Invoice[]> {
  const contested = contestedByInvoice(state);
  const chosen: Invoice[] = [];
  for (const id of new Set(ids)) {
    const invoice = state.invoices[id];
    if (!invoice || invoice.debtorId !== debtorId) {
      return refuse(
        'unknown-invoice',
        'One of the invoices is not this debtor’s any more. Choose again.',
        'invoiceIds',
      );
    }
    if (leftOf(invoice) <= 0) {
      return refuse('nothing-left', `${invoice.number} has nothing left to pay. Leave it out.`, 'invoiceIds');
    }
    const plan = planCovering(state, id);
    if (plan && plan.id !== own?.id) {
      return refuse(
        'invoice-in-plan',
        `${invoice.number} is part of another plan. Leave it out, or withdraw that plan first.`,
        'invoiceIds',
      );
    }
    if (disputedOf(invoice, contested) === leftOf(invoice)) {
      return refuse(
        'invoice-disputed',
        `${invoice.number} is disputed whole. Leave it out until that is answered.`,
        'invoiceIds',
      );
    }
    chosen.push(invoice);
  }
  return ok(chosen);
}

interface Parted {
  /** The disputed part of each, where there is one: it waits for its answer. */
  readonly aside: readonly Allocation[];
  /** All that is left beside it, which need not wait. */
  readonly left: Cents;
}

export function partedByDispute(state: DisputesState, invoices: readonly Invoice[]): Parted {
  const contested = contestedByInvoice(state);
  const aside = invoices
    .map((invoice) => ({ invoiceId: invoice.id, amount: disputedOf(invoice, contested) }))
    .filter(({ amount }) => amount > 0);
  const left = subtract(sum(invoices.map(leftOf)), sum(aside.map(({ amount }) => amount)));
  return { aside, left };
}
