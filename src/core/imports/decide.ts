/** Bringing a ledger file into the book. */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId, ImportId, InvoiceId } from '../basics/ids';
import { subtract, zero, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorAdded } from '../debtors/events';
import { fromLedger } from '../debtors/ledger-details';
import type { DebtorsState } from '../debtors/state';
import { absorbedAfter } from '../invoices/absorb';
import { leftOf } from '../invoices/balance';
import type { InvoiceRecorded, InvoiceRestated } from '../invoices/events';
import type { InvoicesState } from '../invoices/state';
import type { PaymentChanged } from '../payments/events';
import { paidSince } from '../payments/paid-since';
import type { PaymentsState } from '../payments/state';
import type { ImportLedger } from './commands';
import type { LedgerImported } from './events';
import { closedByFile, freedByItem, freedMoney, useOf, type Restated } from './freed-money';
import { metBy } from './gone';
import { changesOf, matchLedger, type DebtorMatch } from './match';
import { factsOf } from './match-items';
import type { Import, ImportsState } from './state';
import { takenFor } from './taken';

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
  const record: Import = {
    id: importId,
    ...recordOf(state, command, events, context),
    seen: seenIn(matches),
    ...(freed.length > 0 && { freed: freed.map(useOf) }),
    ...(taken.length > 0 && { taken }),
  };
  return ok([...events, { type: 'ledger.imported', v: 2, import: record }]);
}

/** What is kept of the file, and what it brought. */
function recordOf(
  { imports }: ImportsState,
  { fileName, source, sha256, asAt, coverage }: ImportLedger,
  events: readonly (PaymentChanged | BroughtIn)[],
  { today: on, now: at, by }: DecideContext,
): Omit<Import, 'id' | 'seen' | 'freed' | 'taken'> {
  const number = 1 + Math.max(0, ...Object.values(imports).map((each) => each.number));
  const restated = events.flatMap((e) =>
    e.type === 'invoice.restated' && e.because !== 'undone'
      ? [{ invoiceId: e.invoiceId, was: e.was, because: e.because, absorbed: e.absorbed.was }]
      : [],
  );
  const debtorIds = events.flatMap((e) => (e.type === 'debtor.added' ? [e.debtor.id] : []));
  const invoiceIds = events.flatMap((e) => (e.type === 'invoice.recorded' ? [e.invoice.id] : []));
  const file = { fileName, sha256, source, asAt, coverage };
  return { ...file, number, on, at, by, debtorIds, invoiceIds, restated, isUndone: false };
}

function seenIn(matches: readonly DebtorMatch[]): InvoiceId[] {
  return matches.flatMap(({ items }) =>
    items.flatMap((item) => (item.verdict === 'unchanged' ? [item.invoice.id] : [])),
  );
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
