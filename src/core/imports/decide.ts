/** Bringing a ledger file into the book, and taking it back. */
import type { AttachmentsState } from '../attachments/state';
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId, ImportId, InvoiceId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { subtract, zero, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import type { BudgetsState } from '../budgets/state';
import type { CircumstancesState } from '../circumstances/state';
import type { DebtorAdded, DebtorWithdrawn } from '../debtors/events';
import { fromLedger } from '../debtors/ledger-details';
import type { DebtorsState } from '../debtors/state';
import { absorbedAfter } from '../invoices/absorb';
import { ledgerLeftOf, leftOf } from '../invoices/balance';
import type { DisputesState } from '../disputes/state';
import type { HoldsState } from '../holds/state';
import type { InvoiceRecorded, InvoiceRestated, InvoiceWithdrawn } from '../invoices/events';
import { isSettledHere } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { PaymentChanged, PaymentPutBack } from '../payments/events';
import { paidSince } from '../payments/paid-since';
import { unallocatedOf, type PaymentsState } from '../payments/state';
import { plannedInvoices } from '../plans/covering';
import type { PlansState } from '../plans/state';
import type { ImportLedger, UndoImport } from './commands';
import type { ImportUndone, LedgerImported } from './events';
import { metBy } from './gone';
import { closedByFile, freedByItem, freedMoney, useOf, type Restated } from './freed-money';
import { changesOf, matchLedger, type DebtorMatch } from './match';
import { factsOf } from './match-items';
import { importsInOrder, type Import, type ImportsState, type Restatement } from './state';
import { takenFor } from './taken';

type LedgerState = DebtorsState &
  InvoicesState &
  ImportsState &
  PaymentsState &
  PlansState &
  NotesState &
  DisputesState &
  HoldsState &
  LettersState &
  AttachmentsState &
  CircumstancesState &
  BudgetsState;
type BroughtIn = DebtorAdded | InvoiceRecorded | InvoiceRestated;
type Restate = (restated: Restated, because: 'changed' | 'gone') => InvoiceRestated;

export function decideImportLedger(
  state: DebtorsState & InvoicesState & ImportsState & PaymentsState,
  command: ImportLedger,
  context: DecideContext,
): Result<(PaymentChanged | BroughtIn | LedgerImported)[]> {
  const importId = context.newId<ImportId>();
  const matches = matchLedger(state, command.debtors, command.asAt);
  const whose = new Map(matches.map((match) => [match, match.debtor?.id ?? context.newId<DebtorId>()]));
  const closed = closings(state, command.closes, metBy(matches));
  const freed = freedMoney(state, [...changesOf(matches), ...closed], command.asAt);
  const restate = restating(paidSince(state, command.asAt), freedByItem(freed.map(useOf)));
  const events = [
    ...freed.map((each) => ({ type: 'payment.allocated', v: 1, ...each }) as const),
    ...[...whose].flatMap(([match, debtorId]) => bringIn(match, debtorId, importId, restate, context)),
    ...closed.map((each) => restate(each, 'gone')),
  ];
  if (events.length === 0) {
    return refuse('nothing-new', 'Everything in this file is in the book already, so nothing was added.');
  }
  const taken = [...whose].flatMap(([match, debtorId]) => takenFor(match, debtorId));
  const { fileName, source, sha256, asAt, coverage } = command;
  const record: Import = {
    id: importId,
    number: 1 + Math.max(0, ...Object.values(state.imports).map((each) => each.number)),
    fileName,
    sha256,
    source,
    asAt,
    coverage,
    on: context.today,
    at: context.now,
    by: context.by,
    debtorIds: events.flatMap((e) => (e.type === 'debtor.added' ? [e.debtor.id] : [])),
    invoiceIds: events.flatMap((e) => (e.type === 'invoice.recorded' ? [e.invoice.id] : [])),
    restated: events.flatMap((e) =>
      e.type === 'invoice.restated' && e.because !== 'undone'
        ? [{ invoiceId: e.invoiceId, was: e.was, because: e.because, absorbed: e.absorbed.was }]
        : [],
    ),
    seen: matches.flatMap(({ items }) =>
      items.flatMap((item) => (item.verdict === 'unchanged' ? [item.invoice.id] : [])),
    ),
    ...(freed.length > 0 && { freed: freed.map(useOf) }),
    ...(taken.length > 0 && { taken }),
    isUndone: false,
  };
  return ok([...events, { type: 'ledger.imported', v: 2, import: record }]);
}

/** Nothing is left of them: the ledger has them no more. What is paid already, or in the file after all, stays. */
function closings(
  { invoices }: InvoicesState,
  closes: readonly InvoiceId[],
  met: ReadonlySet<InvoiceId>,
): Restated[] {
  return [...new Set(closes)].flatMap((invoiceId): Restated[] => {
    const invoice = invoices[invoiceId];
    if (!invoice || met.has(invoiceId) || leftOf(invoice) === 0) return [];
    return [closedByFile(invoice)];
  });
}

/** What was recorded here and stands in the file by now counts once. */
function restating(since: ReadonlyMap<InvoiceId, Cents>, freed: ReadonlyMap<InvoiceId, Cents>): Restate {
  return ({ invoice, is }, because) => {
    const counted = absorbedAfter(invoice, is, since.get(invoice.id));
    const absorbed = { was: invoice.absorbed, is: subtract(counted, freed.get(invoice.id) ?? zero) };
    const was = factsOf(invoice);
    return { type: 'invoice.restated', v: 2, because, invoiceId: invoice.id, was, is, absorbed };
  };
}

function bringIn(
  match: DebtorMatch,
  debtorId: DebtorId,
  importId: ImportId,
  restate: Restate,
  context: DecideContext,
): BroughtIn[] {
  const debtor = { ...fromLedger(match.ledger.details), id: debtorId, importId, archived: null };
  const added: BroughtIn[] = match.debtor ? [] : [{ type: 'debtor.added', v: 2, debtor }];
  return added.concat(
    match.items.flatMap((item): BroughtIn[] => {
      switch (item.verdict) {
        case 'new': {
          const invoice = { ...item.facts, id: context.newId<InvoiceId>(), debtorId, importId };
          return [{ type: 'invoice.recorded', v: 1, invoice }];
        }
        case 'changed':
          return [restate({ invoice: item.invoice, is: item.facts }, 'changed')];
        case 'unchanged':
        case 'here':
          return [];
      }
    }),
  );
}

/**
 * Takes back all an import brought. Debtors with notes, plans, letters or files stay, and those whose details somebody has
 * changed: what a person wrote is never lost.
 *
 * Refused while something stands on it: a plan over its invoices, or a later import that has some of them as well.
 */
export function decideUndoImport(
  state: LedgerState,
  command: UndoImport,
): Result<(PaymentPutBack | InvoiceWithdrawn | InvoiceRestated | DebtorWithdrawn | ImportUndone)[]> {
  const record = state.imports[command.importId];
  if (!record) return refuse('unknown-import', 'This import is not in the book.');
  if (record.isUndone) return refuse('already-undone', 'This import has been taken back already.');
  const blocked = blockedBy(state, record);
  if (blocked) return blocked;
  const refilled = refill(state, record);
  if (!refilled.ok) return refilled;
  const withdrawn = new Set(record.invoiceIds);
  const leaving = debtorsLeaving(state, record, debtorsInUse(state, withdrawn));
  return ok([
    ...refilled.value,
    ...record.restated.flatMap((restatement) => restore(state, restatement)),
    ...record.invoiceIds.map((invoiceId) => ({ type: 'invoice.withdrawn', v: 1, invoiceId }) as const),
    ...leaving.map((debtorId) => ({ type: 'debtor.withdrawn', v: 1, debtorId }) as const),
    { type: 'import.undone', v: 1, importId: record.id } as const,
  ]);
}

/** Puts the money it freed back to its invoices. Refused where that money was used, given back or taken away since. */
function refill({ payments }: PaymentsState, { freed = [] }: Import): Result<PaymentPutBack[]> {
  const events: PaymentPutBack[] = [];
  for (const { paymentId, was, is } of freed) {
    const now = payments[paymentId];
    const back = { allocations: [...was] };
    if (!now || now.reversal || !isSame(now.allocations, is) || unallocatedOf({ ...now, ...back }) < 0) {
      return refuse(
        'freed-money-used',
        'Money that this import freed from an invoice was used or given back since. Take that back first, then undo the import.',
      );
    }
    events.push({ type: 'payment.put-back', v: 1, was: now, is: { ...now, ...back } });
  }
  return ok(events);
}

function restore(
  state: InvoicesState,
  { invoiceId, was: is, absorbed: before }: Restatement,
): InvoiceRestated[] {
  const now = state.invoices[invoiceId];
  if (!now) return [];
  const absorbed = { was: now.absorbed, is: before };
  const was = factsOf(now);
  return [{ type: 'invoice.restated', v: 2, because: 'undone', invoiceId, was, is, absorbed }];
}

/** Those it brought; and those an import taken back before it had to leave, because this one had invoices for them. */
function debtorsLeaving(state: LedgerState, record: Import, inUse: ReadonlySet<DebtorId>): DebtorId[] {
  const touched = record.invoiceIds.flatMap((id) => state.invoices[id]?.debtorId ?? []);
  return [...new Set([...record.debtorIds, ...touched])].filter((debtorId) => {
    const importId = state.debtors[debtorId]?.importId;
    const isItsOwn = importId === record.id;
    const isLeftOver = Boolean(importId && state.imports[importId]?.isUndone);
    return (isItsOwn || isLeftOver) && !inUse.has(debtorId);
  });
}

function blockedBy(state: LedgerState, record: Import) {
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
function inPlan(state: LedgerState, { invoiceIds, restated }: Import) {
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
function inDispute({ disputes, invoices }: LedgerState, { invoiceIds }: Import) {
  const brought = new Set(invoiceIds);
  const dispute = Object.values(disputes).find(({ invoiceId }) => brought.has(invoiceId));
  if (!dispute) return null;
  return refuse(
    'invoice-in-dispute',
    `${invoices[dispute.invoiceId]?.number ?? 'One of its invoices'} has a dispute. Undo the dispute first, then the import.`,
  );
}

/** Debtors of whom the book holds something besides the invoices that leave. Asked once for a whole import. */
function debtorsInUse(state: LedgerState, withdrawn: ReadonlySet<InvoiceId>): Set<DebtorId> {
  const records: { readonly debtorId: DebtorId | null }[] = [
    state.payments,
    state.notes,
    state.holds,
    state.plans,
    state.letters,
    state.attachments,
    state.circumstances,
    state.budgets,
  ].flatMap((table) => Object.values<{ readonly debtorId: DebtorId | null }>(table));
  const keeping = Object.values(state.mergedDebtors).map(({ into }) => ({ debtorId: into }));
  const staying = Object.values(state.invoices).filter((invoice) => !withdrawn.has(invoice.id));
  return new Set([...records, ...keeping, ...staying].flatMap((record) => record.debtorId ?? []));
}
