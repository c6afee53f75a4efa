/** The command that brings a ledger reading into the book. */
import type { CommandInput } from '../book/command';
import { factsOf } from '../imports/match';
import type { LedgerReading } from './ledger-reading';
import { clip } from './ledger/customers';

export function importCommand(
  reading: LedgerReading,
  fileName: string,
): Extract<CommandInput, { type: 'ledger.import' }> {
  return {
    type: 'ledger.import',
    fileName: clip(fileName, 255),
    source: reading.source,
    debtors: reading.entries.map(({ details, invoices }) => ({ details, invoices: invoices.map(factsOf) })),
  };
}
