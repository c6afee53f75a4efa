/** `books import`: brings a ledger file into a book, as one entry that can be undone. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#core/basics/result';
import { commandSchema } from '#core/book/command';
import type { BookEvent } from '#core/book/event';
import { importCommand } from '#core/exchange/import-command';
import { previewImport } from '#core/exchange/import-preview';
import { coverages, type Coverage } from '#core/imports/state';
import type { BookService } from '../practice/book-service';
import { assumptionsOf, ledgerOptions, readLedgerFile, rowsLeftOut } from './ledger-file';
import { withBook } from './open-book';
import { passwordOption } from './password-file';
import { chosen, type Verb, type VerbAnswer, type VerbCall } from './verb';

export const importFile: Verb = {
  operands: ['BOOK', 'FILE'],
  summary: 'Brings a ledger file into a book. What the file leaves open is taken as preview says.',
  options: {
    ...ledgerOptions,
    ...passwordOption,
    'file-lists': { value: coverages.join('|'), summary: 'is what the file leaves out owed no more' },
  },
  run: (call) => withBook(call, (book) => bringInto(book, call)),
};

async function bringInto(book: BookService, call: VerbCall): Promise<Result<VerbAnswer>> {
  const [folder, file = ''] = call.operands;
  const { profile } = book.state;
  if (!profile) return refuse('book-never-begun', `The book in ${folder} was never finished being set up.`);
  const read = await readLedgerFile(call, file, profile);
  if (!read.ok) return read;
  const { reading, sha256 } = read.value;
  const { gone, likelyCoverage } = previewImport(book.state, reading);
  const coverage = chosen(call, 'file-lists', coverages) ?? likelyCoverage;
  const command = commandSchema.parse(
    importCommand(reading, { fileName: basename(file), sha256, coverage, gone }),
  );
  const recorded = await book.dispatch(randomUUID(), command);
  if (!recorded.ok) return recorded;
  const { seq, commit } = recorded.value;
  const count = (type: BookEvent['type']) => commit.events.filter((event) => event.type === type).length;
  const restated = (because: 'changed' | 'gone') =>
    commit.events.filter((event) => event.type === 'invoice.restated' && event.because === because).length;
  const data = {
    book: folder,
    entry: seq,
    debtorsAdded: count('debtor.added'),
    itemsAdded: count('invoice.recorded'),
    itemsChanged: restated('changed'),
    itemsGone: restated('gone'),
    ignored: reading.ignored.length,
    refused: reading.refused.length,
    assumed: [...assumptionsOf(reading), ...sayMissing(gone.missing.length, coverage)],
  };
  const lines = [
    `Brought in as entry ${seq}.`,
    `New debtors: ${data.debtorsAdded}, new items: ${data.itemsAdded}, changed items: ${data.itemsChanged}, no longer owed: ${data.itemsGone}.`,
    ...data.assumed,
    ...rowsLeftOut(reading),
  ];
  return ok({ isGood: true, lines, data });
}

function sayMissing(missing: number, coverage: Coverage): string[] {
  if (missing === 0) return [];
  const taken = coverage === 'part' ? 'They stay open: the file is only a part' : 'They are owed no more';
  return [`Open items of the book that are not in the file: ${missing}. ${taken} (${coverage}).`];
}
