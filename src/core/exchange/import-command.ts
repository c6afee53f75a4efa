/** The command that brings a ledger reading into the book. */
import type { CommandInput } from '../book/command';
import type { GoneItems } from '../imports/gone';
import { factsOf } from '../imports/match-items';
import type { Coverage } from '../imports/state';
import type { LedgerReading } from './ledger-reading';
import { clip } from './ledger/customers';

/** What is known or answered besides the reading itself. */
interface ImportedFile {
  readonly fileName: string;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string | null;
  readonly coverage: Coverage;
  readonly gone: Pick<GoneItems, 'replaced' | 'missing'>;
}

/** What the file leaves out is closed only if it lists everything; a balance it replaces is closed in any case. */
export function importCommand(
  reading: LedgerReading,
  { fileName, sha256, coverage, gone: { replaced, missing } }: ImportedFile,
): Extract<CommandInput, { type: 'ledger.import' }> {
  const closed = coverage === 'everything-open' ? [...replaced, ...missing] : replaced;
  return {
    type: 'ledger.import',
    fileName: clip(fileName, 255),
    source: reading.source,
    asAt: reading.asAt,
    sha256,
    coverage,
    closes: closed.map(({ id }) => id),
    debtors: reading.entries.map(({ details, invoices }) => ({ details, invoices: invoices.map(factsOf) })),
  };
}
