/**
 * The program the crash test kills (`scripts/crash`). `record FOLDER` opens the book, says what it found, and records
 * without end, each entry told only once it is confirmed; between them it closes, opens again and gives the book a
 * password or takes it away. `check FOLDER` looks through the whole book and tells every entry.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { noDetails } from '#core/debtors/state';
import type { Command } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { systemClock } from '#main/clock';
import { createJournal, openJournal } from '#main/journal/journal';
import { removePassword, setPassword } from '#main/journal/password/password';
import { StorageError } from '#main/journal/notices';
import { verifyBook } from '#main/journal/verify/verify-book';
import { bookReplay } from '#main/practice/book-replay';
import { BookService } from '#main/practice/book-service';

const PASSWORD = 'correct horse battery staple';
const owner = { by: 'Anna', desk: 'front-desk' };
const desk = { clock: systemClock(), by: () => owner.by, desk: owner.desk };
/** What a crash may leave to be told; anything else is something wrong. */
const EXPECTED = new Set([
  'lock-taken-over',
  'last-line-set-aside',
  'last-line-completed',
  'protection-finished',
  'key-left-over',
]);

const [verb, folder = ''] = process.argv.slice(2);
const told = (line: string) => writeSync(1, `${line}\n`);

if (verb === 'record') await record();
else await check();

async function record(): Promise<never> {
  await createJournal(folder).catch((error: unknown) => {
    if (!(error instanceof StorageError) || error.notice.code !== 'journal-exists') throw error;
  });
  let book = await open();
  told(`opened ${JSON.stringify(await found(book))}`);
  // It may have been killed between the two.
  if (book.seq < 1) await save(book, { type: 'book.create', profile: harbourLaneProfile, isSample: false });
  if (book.seq < 2) await save(book, { type: 'debtor.add', details });
  for (;;) {
    for (let n = randomInt(12); n > 0; n -= 1) await save(book, noteIn(book.state));
    await book.close();
    if (randomInt(4) === 0) await togglePassword();
    book = await open();
  }
}

function open(): Promise<BookService> {
  return BookService.open(folder, desk, undefined, PASSWORD);
}

async function save(book: BookService, command: Command): Promise<void> {
  const answer = await book.dispatch(randomUUID(), command);
  if (!answer.ok) throw new Error(answer.refusal.message);
  told(`saved ${answer.value.seq} ${book.head}`);
}

/** A cheap one: what is tried here is the change on disk, not how long guessing takes. */
async function togglePassword(): Promise<void> {
  const options = { owner, cost: { n: 16, r: 1, p: 1 } };
  try {
    await setPassword(folder, PASSWORD, options);
  } catch (error) {
    if (!(error instanceof StorageError) || error.notice.code !== 'password-set-already') throw error;
    await removePassword(folder, PASSWORD, options);
  }
}

async function found(book: BookService) {
  const { journal, entries } = await openJournal(folder, { owner, unlock: PASSWORD });
  await journal.close();
  const last = entries.slice(-3).map(({ seq, hash }) => [seq, hash]);
  return { seq: book.seq, hashes: Object.fromEntries(last), problems: problemsOf(book) };
}

function problemsOf(book: BookService): string[] {
  const strange = book.notices.map(({ code }) => code).filter((code) => !EXPECTED.has(code));
  const notes = Object.keys(book.state.notes).length;
  if (book.seq > 2 && notes !== book.seq - 2) strange.push(`${notes} notes after ${book.seq} entries`);
  return book.readOnly === null ? strange : [...strange, book.readOnly.code];
}

async function check(): Promise<void> {
  const book = await open();
  const problems = problemsOf(book);
  await book.close();
  const report = await verifyBook(folder, { replay: bookReplay, unlock: PASSWORD });
  problems.push(...report.problems.map(({ code }) => code));
  const { journal, entries } = await openJournal(folder, { owner, unlock: PASSWORD });
  await journal.close();
  told(`opened ${JSON.stringify({ seq: book.seq, hashes: {}, problems })}`);
  for (const { seq, hash } of entries) told(`saved ${seq} ${hash}`);
}

const details = { ...noDetails, name: 'Brambling' };

function noteIn(state: BookState): Command {
  const [debtor] = Object.values(state.debtors);
  if (!debtor) throw new Error('nobody to write about');
  return {
    type: 'note.record',
    debtorId: debtor.id,
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: '',
    words: 'x'.repeat(randomInt(1, 3_000)),
    followUp: null,
    promise: null,
  };
}
