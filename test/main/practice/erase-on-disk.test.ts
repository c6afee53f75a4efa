/** An erasing that was cut short: at the next opening it is as if it had never been begun, or nothing of it is left to do. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { eraser } from '#core/book/erase';
import { undoOf } from '#core/book/undo';
import type { PersonErased } from '#core/erasures/events';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { stationeryOf } from '#core/stationery/state';
import { realFiles, type FileLayer } from '#main/files/file-layer';
import { lockPath, recoveredPath } from '#main/journal/book-folder';
import type { BookService } from '#main/practice/book-service';
import { eraseOnDisk } from '#main/practice/erase-on-disk';
import { faultyLayer } from '../files/faulty-layer';
import { copiesOf } from '../journal/book-fixture';
import { addDebtor, clock, desk, dispatch, inBook, newBook, valueOf } from './desk';

const NAME = 'Margaret Needle';
const OWNER = { by: desk.by(), desk: desk.desk };
/** Others', the business's, and one that was taken back: undo may want it again. */
const NEEDED = ['a logo no longer used', 'terms of both', 'theirs, taken back'];

/** A closed book with two debtors, and all that may lie beside the entries of a book. */
async function fullBook() {
  const folder = await newBook();
  const debtorId = await inBook(folder, async (book) => {
    valueOf(await dispatch(book, addDebtor(NAME)));
    valueOf(await dispatch(book, addDebtor('Somebody Else')));
    const [person, other] = Object.keys(book.state.debtors) as DebtorId[];
    if (!person || !other) throw new Error('nobody');
    await attach(book, person, `hers: ${NAME}`);
    await attach(book, person, 'terms of both');
    await attach(book, other, 'terms of both');
    const { commit } = await attach(book, other, 'theirs, taken back');
    valueOf(await dispatch(book, valueOf(undoOf(commit.events))));
    await useLogoForAWhile(book);
    valueOf(await book.attachments.keep('never attached', Buffer.from(`kept: ${NAME}`)));
    book.drafts.keep(`log ${person}`, `${NAME} says`);
    book.drafts.keep(`log ${other}`, 'half a word');
    return person;
  });
  await mkdir(recoveredPath(folder));
  await writeFile(join(recoveredPath(folder), 'entry-9.jsonl.part'), `{"seq":9,"note":"${NAME}`);
  return { folder, debtorId };
}

async function attach(book: BookService, debtorId: DebtorId, content: string) {
  const hash = valueOf(await book.attachments.keep(content, Buffer.from(content)));
  const file = { name: 'a file', hash, bytes: content.length, noteId: null, letterId: null };
  return valueOf(await dispatch(book, { type: 'attachment.add', debtorId, ...file }));
}

async function useLogoForAWhile(book: BookService): Promise<void> {
  const content = 'a logo no longer used';
  const hash = valueOf(await book.attachments.keep('logo.png', Buffer.from(content)));
  const size = { bytes: content.length, width: 300, height: 90 };
  const stationery = stationeryOf({ stationery: null }, harbourLaneProfile);
  const logo = { name: 'logo.png', hash, kind: 'png', ...size } as const;
  valueOf(await dispatch(book, { type: 'stationery.change', stationery: { ...stationery, logo } }));
  valueOf(await dispatch(book, { type: 'stationery.change', stationery }));
}

async function erase({ folder, debtorId }: { folder: string; debtorId: DebtorId }, files: FileLayer) {
  const state = await inBook(folder, (book) => book.state);
  const first = (before: PersonErased['erasure']['before']) => {
    const erasure = { debtorId, on: clock.today(), at: clock.now(), by: OWNER.by, reason: 'Asked.', before };
    const event: PersonErased = { type: 'person.erased', v: 1, erasure };
    const { by, desk: at } = OWNER;
    return { at: clock.now(), by, desk: at, commandId: 'erase', command: 'person.erase', events: [event] };
  };
  return eraseOnDisk(folder, OWNER, { erase: eraser(debtorId, state), first, secret: undefined }, files);
}

/** Opens it on an honest disk, as after a crash. */
async function reopened(folder: string) {
  await rm(lockPath(folder), { force: true });
  return inBook(folder, ({ state, notices, drafts, readOnly }) => ({
    isErased: Object.keys(state.erasures).length > 0,
    codes: notices.map(({ code }) => code),
    drafts: Object.values(drafts.all),
    readOnly,
  }));
}

async function contents(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'files'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'files', name), 'utf8')));
  return texts.toSorted();
}

async function filesWithName(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
  return texts.filter(({ text }) => text.includes(NAME)).map(({ path }) => path);
}

describe('an erasing', () => {
  it('stopped at whatever call leaves the book as it was, or is finished at the next opening', async () => {
    const another = await copiesOf(fullBook);
    const calm = faultyLayer(null);
    await erase(await another(), calm.files);
    const done = { beside: NEEDED, drafts: ['half a word'], named: 0 };
    const { folder } = await another();
    const before = { beside: await contents(folder), named: (await filesWithName(folder)).length };
    const untouched = { ...before, drafts: [`${NAME} says`, 'half a word'] };
    let finished = 0;
    for (let at = 1; at <= calm.calls.length; at += 1) {
      const book = await another();
      const { files } = faultyLayer({ code: 'EIO', forGood: true, at });
      await erase(book, files).catch(() => undefined);
      const { isErased, codes, drafts, readOnly } = await reopened(book.folder);
      expect(readOnly).toBeNull();
      if (codes.includes('erasing-finished')) finished += 1;
      const beside = await contents(book.folder);
      const named = (await filesWithName(book.folder)).length;
      expect({ beside, drafts, named }, `call ${at}`).toEqual(isErased ? done : untouched);
      expect((await reopened(book.folder)).codes, `call ${at}`).toEqual([]);
      await rm(dirname(book.folder), { recursive: true });
    }
    expect(finished).toBeGreaterThan(5);
  });

  it('that was finished says nothing, and takes no file that was kept since', async () => {
    const book = await fullBook();
    expect(await erase(book, realFiles)).toEqual([]);
    await inBook(book.folder, async ({ notices, attachments }) => {
      expect(notices).toEqual([]);
      valueOf(await attachments.keep('new', Buffer.from('kept since')));
    });
    expect(await reopened(book.folder)).toMatchObject({ codes: [], isErased: true });
    expect(await contents(book.folder)).toContain('kept since');
  });

  it('does not cost what a crash after it has left to be looked at', async () => {
    const book = await fullBook();
    await erase(book, realFiles);
    await mkdir(recoveredPath(book.folder), { recursive: true });
    const piece = join(recoveredPath(book.folder), 'entry-9-2026-09-01T10-00-00-000Z.jsonl.part');
    await writeFile(piece, '{"seq":9');
    expect((await reopened(book.folder)).codes).toEqual([]);
    expect(await readFile(piece, 'utf8')).toBe('{"seq":9');
  });

  it('tells again at the next opening what could not be removed', async () => {
    const book = await fullBook();
    const isHeld = (path: string) => dirname(path) === join(book.folder, 'files');
    const unlink = (path: string) =>
      isHeld(path) ? Promise.reject(new Error('held by a scanner')) : realFiles.unlink(path);
    const held = { ...realFiles, unlink };
    const left = await erase(book, held);
    expect(left).toHaveLength(2);
    const told = await inBook(book.folder, ({ notices }) => notices.map(({ message }) => message), held);
    expect(told).toEqual([expect.stringContaining(`for you to delete: ${left.join(', ')}`)]);
  });
});
