/** Erasing a person from a real book: what is on disk afterwards, with and without a password, and what is refused. */
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookId, DebtorId } from '#core/basics/ids';
import { ERASED_NAME } from '#core/erasures/erasing';
import { undoOf } from '#core/book/undo';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { recoveredPath } from '#main/journal/book-folder';
import { erasePerson } from '#main/practice/erase-person';
import { Practice } from '#main/practice/practice';
import { addDebtor, clock, codeOf, dispatch, emptyRoom, valueOf } from './desk';

const NAME = 'Margaret Needle';
const reason = 'They asked for it on 3 March.';

/** An open book with the person, a note about them and a half-typed one. */
async function bookWithPerson() {
  const dataDir = await emptyRoom();
  const practice = await Practice.open({
    dataDir,
    clock,
    version: '0.1.0',
    userName: 'Dawn',
    push: () => null,
  });
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  const service = valueOf(practice.book(bookId));
  valueOf(await dispatch(service, addDebtor(NAME)));
  valueOf(await dispatch(service, addDebtor('Somebody Else')));
  const [debtor] = Object.values(service.state.debtors);
  if (!debtor) throw new Error('nobody');
  valueOf(await dispatch(service, noteAbout(debtor.id)));
  const folder = join(dataDir, 'books', (await readdir(join(dataDir, 'books')))[0] ?? '');
  await mkdir(recoveredPath(folder), { recursive: true });
  await writeFile(join(recoveredPath(folder), 'entry-9.jsonl.part'), `{"seq":9,"note":"${NAME}`);
  service.drafts.keep(`log ${debtor.id}`, `${NAME} says`);
  await service.drafts.flush();
  return { practice, bookId, debtorId: debtor.id, folder };
}

function noteAbout(debtorId: DebtorId) {
  const how = { channel: 'phone', direction: 'out', outcome: 'spoke' } as const;
  const rest = { person: NAME, words: `${NAME} has lost her job`, followUp: null, promise: null };
  return { type: 'note.record', debtorId, ...how, ...rest } as const;
}

/** The files in which the name can be read. */
async function filesWithName(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  return texts.filter(({ text }) => text.includes(NAME) || text.includes('Needle')).map(({ file }) => file);
}

describe('erasing a person', () => {
  it('leaves the name in no file of the book, and says so first', async () => {
    const { practice, bookId, debtorId, folder } = await bookWithPerson();
    const { head, seq } = valueOf(practice.book(bookId));
    expect((await filesWithName(folder)).length).toBeGreaterThan(2);
    const { book, left } = valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    expect(left).toEqual([]);
    expect(await filesWithName(folder)).toEqual([]);
    expect(book.state.debtors[debtorId]?.name).toBe(ERASED_NAME);
    expect(Object.values(book.state.debtors).map(({ name }) => name)).toContain('Somebody Else');
    expect(book.state.erasures[debtorId]).toMatchObject({ reason, before: { head, entries: seq } });
    expect(book).toMatchObject({ seq: seq + 1, readOnly: null, notices: [] });
    const { rows } = await valueOf(practice.book(bookId)).trail.read({ limit: 10 });
    expect(rows.at(-1)).toMatchObject({ seq: 1, debtorId });
    expect(rows.at(-1)?.words).toContain(head);
    await practice.close();
    expect(await filesWithName(folder)).toEqual([]);
  });

  it('goes on recording, and opens again', async () => {
    const { practice, bookId, debtorId } = await bookWithPerson();
    valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor('A third')));
    await practice.close();
    const again = valueOf(await practice.openBook(bookId));
    expect(again).toMatchObject({ readOnly: null, notices: [] });
    expect(again.state.debtors[debtorId]?.name).toBe(ERASED_NAME);
    await practice.close();
  });

  it('takes the contents of their files off the disk, also of one taken back; another’s same file stays', async () => {
    const { practice, bookId, debtorId, folder } = await bookWithPerson();
    const service = valueOf(practice.book(bookId));
    const other = Object.keys(service.state.debtors).find((id) => id !== debtorId) as DebtorId;
    const attach = async (whose: DebtorId, name: string) => {
      const hash = valueOf(await service.attachments.keep(name, Buffer.from(name)));
      const file = { name, hash, bytes: name.length, noteId: null, letterId: null };
      return valueOf(await dispatch(service, { type: 'attachment.add', debtorId: whose, ...file }));
    };
    await attach(debtorId, 'hers.pdf');
    await attach(debtorId, 'terms of both.pdf');
    await attach(other, 'terms of both.pdf');
    const undone = undoOf((await attach(debtorId, 'by mistake.pdf')).commit.events);
    valueOf(await dispatch(service, valueOf(undone)));
    expect(await readdir(join(folder, 'files'))).toHaveLength(3);
    valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    const left = await readdir(join(folder, 'files'));
    expect(await Promise.all(left.map((name) => readFile(join(folder, 'files', name), 'utf8')))).toEqual([
      'terms of both.pdf',
    ]);
    await practice.close();
  });

  it('is refused for somebody unknown, and twice', async () => {
    const { practice, bookId, debtorId } = await bookWithPerson();
    const unknown = { bookId, debtorId: 'nobody' as DebtorId, reason };
    expect(codeOf(await erasePerson(practice, clock, unknown))).toBe('unknown-debtor');
    const elsewhere = { bookId: 'no-book' as BookId, debtorId, reason };
    expect(codeOf(await erasePerson(practice, clock, elsewhere))).toBe('book-not-open');
    valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    expect(codeOf(await erasePerson(practice, clock, { bookId, debtorId, reason }))).toBe('already-erased');
    await practice.close();
  });

  it('takes away what nobody can tell whose it is: set aside as damaged, or kept and attached to nobody', async () => {
    const { practice, bookId, debtorId, folder } = await bookWithPerson();
    valueOf(await valueOf(practice.book(bookId)).attachments.keep('hers.pdf', Buffer.from(NAME)));
    await writeFile(join(folder, 'snapshot.bad-2026-08-01.json'), NAME);
    await writeFile(join(folder, 'drafts.bad-2026-08-01.json'), NAME);
    await writeFile(join(folder, 'files', 'a file of their own.txt'), 'stays');
    valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    expect(await filesWithName(folder)).toEqual([]);
    expect(await readdir(join(folder, 'files'))).toEqual(['a file of their own.txt']);
    await practice.close();
  });

  it('tells of the copies that a restore has left beside the book', async () => {
    const { practice, bookId, debtorId, folder } = await bookWithPerson();
    const beside = ['before restore', 'taken back'].map(
      (kind) => `${folder} ${kind} 2026-08-01T09-00-00-000Z`,
    );
    for (const each of beside) await mkdir(each);
    const { left } = valueOf(await erasePerson(practice, clock, { bookId, debtorId, reason }));
    expect(left.toSorted()).toEqual(beside);
    await practice.close();
  });

  it('is refused in a book that can only be read, and where the disk says no; the book stays open', async () => {
    const { practice, bookId, debtorId, folder } = await bookWithPerson();
    await mkdir(join(folder, 'lock.takeover')); // no lock is to be had any more
    await rm(join(folder, 'lock'));
    await writeFile(join(folder, 'lock'), 'nobody');
    await utimes(join(folder, 'lock'), new Date(0), new Date(0));
    expect(codeOf(await erasePerson(practice, clock, { bookId, debtorId, reason }))).toBe('not-erased');
    await practice.close();
  });
});
