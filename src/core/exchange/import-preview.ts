/** What bringing a ledger file into a book would change: shown before anything is written. */
import type { LocalDate } from '../basics/local-date';
import type { DebtorsState } from '../debtors/state';
import { goneFrom, likelyCoverage, type GoneItems } from '../imports/gone';
import { matchLedger, type DebtorMatch } from '../imports/match';
import { importsInOrder, type Coverage, type Import, type ImportsState } from '../imports/state';
import type { InvoicesState } from '../invoices/state';
import type { LedgerReading } from './ledger-reading';

export interface ImportPreview {
  readonly matches: readonly DebtorMatch[];
  readonly gone: GoneItems;
  /** The last import of a report of a later day: bringing this one in takes the book back. */
  readonly laterReport: Import | null;
  /** How what is missing from the file is taken until somebody says otherwise. */
  readonly likelyCoverage: Coverage;
}

export function previewImport(
  state: DebtorsState & InvoicesState & ImportsState,
  reading: LedgerReading,
): ImportPreview {
  const matches = matchLedger(state, reading.entries);
  const gone = goneFrom(state, matches, reading);
  const laterReport = reportAfter(state, reading.asAt);
  // An older list knows nothing of what was invoiced since; a row that can't be read may be what seems to be missing.
  const isWhole = reading.isWhole && !laterReport && reading.unread.length === 0;
  return { matches, gone, laterReport, likelyCoverage: likelyCoverage(matches, gone.missing, isWhole) };
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
