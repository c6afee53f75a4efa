/** `books import`: brings a ledger file into a book, as one entry that can be undone. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#core/basics/result';
import { commandSchema } from '#core/book/command';
import type { BookEvent } from '#core/book/event';
import { importCommand } from '#core/exchange/import-command';
import type { BookService } from '../practice/book-service';
import { assumptionsOf, ledgerOptions, readLedgerFile, rowsLeftOut } from './ledger-file';
import { withBook } from './open-book';
import type { Verb, VerbAnswer, VerbCall } from './verb';

export const importFile: Verb = {
  operands: ['BOOK', 'FILE'],
  summary: 'Brings a ledger file into a book. What the file leaves open is taken as preview says.',
  options: ledgerOptions,
  run: (call) => withBook(call.operands[0] ?? '', call.desk, (book) => bringInto(book, call)),
};

async function bringInto(book: BookService, call: VerbCall): Promise<Result<VerbAnswer>> {
  const [folder, file = ''] = call.operands;
  const { profile } = book.state;
  if (!profile) return refuse('book-never-begun', `The book in ${folder} was never finished being set up.`);
  const read = await readLedgerFile(call, file, profile);
  if (!read.ok) return read;
  const command = commandSchema.parse(importCommand(read.value, basename(file)));
  const recorded = await book.dispatch(randomUUID(), command);
  if (!recorded.ok) return recorded;
  const { seq, commit } = recorded.value;
  const count = (type: BookEvent['type']) => commit.events.filter((event) => event.type === type).length;
  const data = {
    book: folder,
    entry: seq,
    debtorsAdded: count('debtor.added'),
    itemsAdded: count('invoice.recorded'),
    itemsChanged: count('invoice.restated'),
    ignored: read.value.ignored.length,
    refused: read.value.refused.length,
    assumed: assumptionsOf(read.value),
  };
  const lines = [
    `Brought in as entry ${seq}.`,
    `New debtors: ${data.debtorsAdded}, new items: ${data.itemsAdded}, changed items: ${data.itemsChanged}.`,
    ...data.assumed,
    ...rowsLeftOut(read.value),
  ];
  return ok({ isGood: true, lines, data });
}
