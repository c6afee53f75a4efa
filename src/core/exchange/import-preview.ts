/** What bringing a ledger file into a book would change: shown before anything is written. */
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { DebtorsState } from '../debtors/state';
import { goneFrom, likelyCoverage, type GoneItems } from '../imports/gone';
import { closedByFile, freedByItem, freedMoney, useOf } from '../imports/freed-money';
import { changesOf, matchLedger, type DebtorMatch } from '../imports/match';
import { importsInOrder, type Coverage, type Import, type ImportsState } from '../imports/state';
import type { Invoice, InvoicesState } from '../invoices/state';
import { paidSince } from '../payments/paid-since';
import type { PaymentsState } from '../payments/state';
import type { LedgerReading } from './ledger-reading';

export interface ImportPreview {
  readonly matches: readonly DebtorMatch[];
  readonly gone: GoneItems;
  /** By item, what was paid here after the file's day: it counts beside what the file says. */
  readonly since: ReadonlyMap<InvoiceId, Cents>;
  /** By item, what was paid here beyond what the file leaves of it, by how what is missing is taken. */
  readonly freed: Readonly<Record<Coverage, ReadonlyMap<InvoiceId, Cents>>>;
  /** The last import of a report of a later day: bringing this one in takes the book back. */
  readonly laterReport: Import | null;
  /** How what is missing from the file is taken until somebody says otherwise. */
  readonly likelyCoverage: Coverage;
}

export function previewImport(
  state: DebtorsState & InvoicesState & ImportsState & PaymentsState,
  reading: LedgerReading,
): ImportPreview {
  const matches = matchLedger(state, reading.entries, reading.asAt);
  const gone = goneFrom(state, matches, reading);
  const laterReport = reportAfter(state, reading.asAt);
  // An older list knows nothing of what was invoiced since; a row that can't be read may be what seems to be missing.
  const isWhole = reading.isWhole && !laterReport && reading.unread.length === 0;
  const { replaced, missing } = gone;
  const freedIf = (closed: readonly Invoice[]) => {
    const restated = [...changesOf(matches), ...closed.map(closedByFile)];
    return freedByItem(freedMoney(state, restated, reading.asAt).map(useOf));
  };
  return {
    matches,
    gone,
    since: paidSince(state, reading.asAt),
    freed: { 'everything-open': freedIf([...replaced, ...missing]), part: freedIf(replaced) },
    laterReport,
    likelyCoverage: likelyCoverage(matches, missing, isWhole),
  };
}

function reportAfter(state: ImportsState, asAt: LocalDate | null): Import | null {
  const isAfter = (each: Import) => asAt !== null && each.asAt !== null && each.asAt > asAt && !each.isUndone;
  return importsInOrder(state).findLast(isAfter) ?? null;
}

/** The last import of this very file that was not taken back, told by its bytes. */
export function importedBefore(state: ImportsState, sha256: string): Import | null {
  const same = (each: Import) => each.sha256 === sha256 && !each.isUndone;
  return importsInOrder(state).findLast(same) ?? null;
}
