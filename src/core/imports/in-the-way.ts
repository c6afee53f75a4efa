/** What stands on an import and has to be taken back before it: a later file, a plan, money, a dispute. */
import type { InvoiceId } from '../basics/ids';
import { refuse, type Result } from '../basics/result';
import type { DisputesState } from '../disputes/state';
import { ledgerLeftOf } from '../invoices/balance';
import { isSettledHere } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import { plannedInvoices } from '../plans/covering';
import type { PlansState } from '../plans/state';
import { freedByItem } from './freed-money';
import { importsInOrder, type Import, type ImportsState } from './state';

export type BlockingSources = ImportsState & InvoicesState & PlansState & DisputesState;

/** Null where nothing is in the way; else the refusal, which names it. */
export function blockedBy(state: BlockingSources, record: Import): Result<never> | null {
  const touched = new Set([...record.invoiceIds, ...record.restated.map((r) => r.invoiceId)]);
  const later = importsInOrder(state).findLast(
    (other) => other.number > record.number && !other.isUndone && speaksOf(other, touched),
  );
  if (later) {
    return refuse(
      'later-import-in-the-way',
      `“${later.fileName}” was imported afterwards and has some of the same invoices. Undo that import first.`,
    );
  }
  return inPlan(state, record) ?? settledSince(state, record) ?? inDispute(state, record);
}

/** A list of everything open says something of every invoice, also of those it leaves out. */
function speaksOf({ coverage, restated, seen }: Import, invoices: ReadonlySet<InvoiceId>): boolean {
  return (
    coverage === 'everything-open' ||
    seen.some((id) => invoices.has(id)) ||
    restated.some(({ invoiceId }) => invoices.has(invoiceId))
  );
}

/** A plan rests on what the import brought or changed; it was made before the import closed its invoice. */
function inPlan(state: InvoicesState & PlansState, { invoiceIds, restated }: Import) {
  const planned = plannedInvoices(state);
  const changed = restated.filter(({ because }) => because === 'changed').map(({ invoiceId }) => invoiceId);
  const covered = [...invoiceIds, ...changed].find((invoiceId) => planned.has(invoiceId));
  if (!covered) return null;
  const invoice = state.invoices[covered];
  return refuse(
    'invoice-in-plan',
    `${invoice?.number ?? 'One of its invoices'} is part of a payment plan. End the plan first, then undo the import.`,
  );
}

/** Money, a credit or a write-off stands on what it brought, or takes off more than was left before it. */
function settledSince(state: InvoicesState, { invoiceIds, restated, freed = [] }: Import) {
  const back = freedByItem(freed);
  const brought = invoiceIds.find((invoiceId) => isSettledHere(state, invoiceId));
  const overpaid = restated.find(({ invoiceId, was, absorbed }) => {
    const settled = (state.invoices[invoiceId]?.settled ?? 0) + (back.get(invoiceId) ?? 0);
    return Math.sign(ledgerLeftOf(was) - settled + absorbed) * (was.kind === 'invoice' ? 1 : -1) < 0;
  });
  const invoice = state.invoices[brought ?? overpaid?.invoiceId ?? ('' as InvoiceId)];
  if (!invoice) return null;
  return refuse(
    'paid-since',
    `A payment, a credit or a write-off stands on ${invoice.number || 'one of its items'}. Take that back first, then undo the import.`,
  );
}

/** What was contested speaks of what the import brought. */
function inDispute({ disputes, invoices }: DisputesState & InvoicesState, { invoiceIds }: Import) {
  const brought = new Set(invoiceIds);
  const dispute = Object.values(disputes).find(({ invoiceId }) => brought.has(invoiceId));
  if (!dispute) return null;
  return refuse(
    'invoice-in-dispute',
    `${invoices[dispute.invoiceId]?.number ?? 'One of its invoices'} has a dispute. Undo the dispute first, then the import.`,
  );
}
