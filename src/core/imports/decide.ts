/** Bringing a ledger file into the book, and taking it back. */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId, ImportId, InvoiceId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorAdded, DebtorWithdrawn } from '../debtors/events';
import type { DebtorsState } from '../debtors/state';
import type { InvoiceRecorded, InvoiceRestated, InvoiceWithdrawn } from '../invoices/events';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import { plannedInvoices } from '../plans/covering';
import type { PlansState } from '../plans/state';
import type { ImportLedger, UndoImport } from './commands';
import type { ImportUndone, LedgerImported } from './events';
import { factsOf, matchLedger, type DebtorMatch } from './match';
import type { Import, ImportsState } from './state';

type LedgerState = DebtorsState & InvoicesState & ImportsState & PlansState & NotesState & LettersState;
type BroughtIn = DebtorAdded | InvoiceRecorded | InvoiceRestated;

export function decideImportLedger(
  state: DebtorsState & InvoicesState,
  command: ImportLedger,
  context: DecideContext,
): Result<(BroughtIn | LedgerImported)[]> {
  const importId = context.newId<ImportId>();
  const events = matchLedger(state, command.debtors).flatMap((match) => bringIn(match, importId, context));
  if (events.length === 0) {
    return refuse('nothing-new', 'Everything in this file is in the book already, so nothing was added.');
  }
  const record: Import = {
    id: importId,
    fileName: command.fileName,
    source: command.source,
    on: context.today,
    at: context.now,
    by: context.by,
    debtorIds: events.flatMap((e) => (e.type === 'debtor.added' ? [e.debtor.id] : [])),
    invoiceIds: events.flatMap((e) => (e.type === 'invoice.recorded' ? [e.invoice.id] : [])),
    restated: events.flatMap((e) =>
      e.type === 'invoice.restated' ? [{ invoiceId: e.invoiceId, was: e.was }] : [],
    ),
    isUndone: false,
  };
  return ok([...events, { type: 'ledger.imported', v: 1, import: record }]);
}

function bringIn(match: DebtorMatch, importId: ImportId, context: DecideContext): BroughtIn[] {
  const debtorId = match.debtor?.id ?? context.newId<DebtorId>();
  const debtor = { ...match.ledger.details, id: debtorId, importId };
  const added: BroughtIn[] = match.debtor ? [] : [{ type: 'debtor.added', v: 1, debtor }];
  return added.concat(
    match.items.flatMap((item): BroughtIn[] => {
      switch (item.verdict) {
        case 'new': {
          const invoice = { ...item.facts, id: context.newId<InvoiceId>(), debtorId, importId };
          return [{ type: 'invoice.recorded', v: 1, invoice }];
        }
        case 'changed': {
          const was = factsOf(item.invoice);
          return [{ type: 'invoice.restated', v: 1, invoiceId: item.invoice.id, was, is: item.facts }];
        }
        case 'unchanged':
          return [];
      }
    }),
  );
}

/**
 * Takes back all an import brought. Debtors with notes, plans or letters stay, and those whose details somebody has
 * changed: what a person wrote is never lost.
 *
 * Refused while something agreed stands on it: a plan over its invoices, or a later import that changed them.
 */
export function decideUndoImport(
  state: LedgerState,
  command: UndoImport,
): Result<(InvoiceWithdrawn | InvoiceRestated | DebtorWithdrawn | ImportUndone)[]> {
  const record = state.imports[command.importId];
  if (!record) return refuse('unknown-import', 'This import is not in the book.');
  if (record.isUndone) return refuse('already-undone', 'This import has been taken back already.');
  const blocked = blockedBy(state, record);
  if (blocked) return blocked;
  const withdrawn = new Set(record.invoiceIds);
  const inUse = debtorsInUse(state, withdrawn);
  const leaving = record.debtorIds.filter(
    (debtorId) => state.debtors[debtorId]?.importId === record.id && !inUse.has(debtorId),
  );
  return ok([
    ...record.restated.flatMap((restatement) => restore(state, restatement)),
    ...record.invoiceIds.map((invoiceId) => ({ type: 'invoice.withdrawn', v: 1, invoiceId }) as const),
    ...leaving.map((debtorId) => ({ type: 'debtor.withdrawn', v: 1, debtorId }) as const),
    { type: 'import.undone', v: 1, importId: record.id } as const,
  ]);
}

function restore(state: InvoicesState, { invoiceId, was }: Import['restated'][number]): InvoiceRestated[] {
  const now = state.invoices[invoiceId];
  return now ? [{ type: 'invoice.restated', v: 1, invoiceId, was: factsOf(now), is: was }] : [];
}

function blockedBy(state: LedgerState, record: Import) {
  const touched = new Set([...record.invoiceIds, ...record.restated.map((r) => r.invoiceId)]);
  // Records stand in the order they were made; two may carry the same instant.
  const imports = Object.values(state.imports);
  const later = imports
    .slice(imports.findIndex((other) => other.id === record.id) + 1)
    .find((other) => !other.isUndone && other.restated.some((r) => touched.has(r.invoiceId)));
  if (later) {
    return refuse(
      'later-import-in-the-way',
      `“${later.fileName}” changed some of the same invoices afterwards. Undo that import first.`,
    );
  }
  const planned = plannedInvoices(state);
  const covered = [...touched].find((invoiceId) => planned.has(invoiceId));
  if (!covered) return null;
  const invoice = state.invoices[covered];
  return refuse(
    'invoice-in-plan',
    `${invoice?.number ?? 'One of its invoices'} is part of a payment plan. End the plan first, then undo the import.`,
  );
}

/** Debtors of whom the book holds something besides the invoices that leave. Asked once for a whole import. */
function debtorsInUse(state: LedgerState, withdrawn: ReadonlySet<InvoiceId>): Set<DebtorId> {
  const records: { readonly debtorId: DebtorId }[] = [state.notes, state.plans, state.letters].flatMap(
    (table) => Object.values<{ readonly debtorId: DebtorId }>(table),
  );
  const staying = Object.values(state.invoices).filter((invoice) => !withdrawn.has(invoice.id));
  return new Set([...records, ...staying].map((record) => record.debtorId));
}
