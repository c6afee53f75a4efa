/** Which books are in the list: found again after the settings were lost, brought in, moved, copied, taken off. */
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { adoptBook, findBook, forgetBook } from '#main/practice/adopt-book';
import type { Practice } from '#main/practice/practice';
import { setPassword } from '#main/journal/password/password';
import { CHEAP } from '../journal/password/locked-book';
import { clock as morning, codeOf, emptyRoom, valueOf } from './desk';
import { openPractice } from './open-practice';

const marlow = { ...harbourLaneProfile, name: 'Marlow Vét' };

/** A practice with one closed book in it, and where that is. */
async function practiceWithBook() {
  const dataDir = await emptyRoom();
  const practice = await openPractice(dataDir);
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  await practice.close();
  const folder = await placeOf(practice, bookId);
  return { dataDir, practice, bookId, folder };
}

async function placeOf(practice: Practice, bookId: BookId): Promise<string> {
  const { books } = await practice.view();
  return books.find((book) => book.bookId === bookId)?.place ?? '';
}

it('has the book used last first, also when it is opened the next time', async () => {
  const dataDir = await emptyRoom();
  let hour = 10;
  const clock = { ...morning, now: () => `2026-09-01T${hour++}:30:00.000Z` };
  const practice = await openPractice(dataDir, [], clock);
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  const { bookId: other } = valueOf(await practice.createBook(marlow, false));
  const order = async (of: Practice) => (await of.view()).books.map((book) => book.bookId);
  expect(await order(practice)).toEqual([other, bookId]);
  hour = 20;
  valueOf(await practice.openBook(bookId));
  await practice.close();
  const again = await openPractice(dataDir);
  expect(await order(again)).toEqual([bookId, other]);
  expect((await again.view()).books[0]?.used).toEqual({
    day: '2026-09-01',
    createdAt: '2026-09-01T20:30:00.000Z',
  });
});

describe('a lost list of books', () => {
  it('is made again from the folders, by the names in them, and said', async () => {
    const { dataDir, practice } = await practiceWithBook();
    valueOf(await practice.createBook(marlow, false));
    await practice.close();
    await rm(join(dataDir, 'settings.json'));

    const { books, notices, lastBookId } = await (await openPractice(dataDir)).view();
    expect(books.map(({ name, currency }) => [name, currency])).toEqual([
      ['Harbour Lane Joinery', 'GBP'],
      ['Marlow Vét', 'GBP'],
    ]);
    expect(lastBookId).toBeNull();
    expect(notices).toEqual([
      {
        code: 'books-found',
        message: `2 books were found in ${join(dataDir, 'books')} and put into the list: Harbour Lane Joinery, Marlow Vét.`,
      },
    ]);
    expect((await (await openPractice(dataDir)).view()).notices).toEqual([]);
  });

  it('takes a book that a restore put aside, a copy, a thrown away sample and a stray file for no books', async () => {
    const { dataDir, practice, folder } = await practiceWithBook();
    valueOf(await practice.createBook(marlow, true));
    await practice.close();
    await cp(folder, `${folder} before restore 2026-09-01T09-30-00-000Z`, { recursive: true });
    await cp(folder, `${folder} copy`, { recursive: true });
    await writeFile(join(dataDir, 'books', 'notes.txt'), 'mine');
    await rm(join(dataDir, 'settings.json'));
    expect((await (await openPractice(dataDir)).view()).books.map(({ name }) => name)).toEqual([
      'Harbour Lane Joinery',
    ]);
  });

  it('calls a book with a password by its folder', async () => {
    const { dataDir, folder } = await practiceWithBook();
    await setPassword(folder, 'four words that rhyme', CHEAP);
    await rm(join(dataDir, 'settings.json'));
    const { books } = await (await openPractice(dataDir)).view();
    expect(books[0]?.name).toMatch(/^harbour-lane-joinery-[0-9a-f]{8}$/);
  });
});

describe('opening the folder of a book', () => {
  it('brings a copy from another computer into the list', async () => {
    const there = await practiceWithBook();
    const practice = await openPractice(await emptyRoom());
    const bookId = valueOf(await adoptBook(practice, there.folder));
    expect((await practice.view()).books).toMatchObject([{ name: 'Harbour Lane Joinery', bookId }]);
    expect(valueOf(await practice.openBook(bookId)).seq).toBe(1);
    await practice.close();
  });

  it('knows a book that is in the list already', async () => {
    const { practice, bookId, folder } = await practiceWithBook();
    expect(valueOf(await adoptBook(practice, folder))).toBe(bookId);
    expect((await practice.view()).books).toHaveLength(1);
  });

  it('takes it for moved when its old folder is gone', async () => {
    const { practice, bookId, folder } = await practiceWithBook();
    const moved = join(await emptyRoom(), 'on the stick');
    await cp(folder, moved, { recursive: true });
    await rm(folder, { recursive: true });
    expect(valueOf(await adoptBook(practice, moved))).toBe(bookId);
    expect(await placeOf(practice, bookId)).toBe(moved);
    expect(valueOf(await practice.openBook(bookId)).readOnly).toBeNull();
    await practice.close();
  });

  it('refuses a second copy while the first is there', async () => {
    const { practice, folder } = await practiceWithBook();
    const copy = join(await emptyRoom(), 'copy');
    await cp(folder, copy, { recursive: true });
    expect(codeOf(await adoptBook(practice, copy))).toBe('book-twice');
    expect((await practice.view()).books).toHaveLength(1);
  });

  it.each([
    ['an empty folder', async () => emptyRoom(), /There is no book in/],
    [
      'the folder of all books',
      async () => join((await practiceWithBook()).dataDir, 'books'),
      /Choose one of/,
    ],
    ['a folder that is gone', async () => join(await emptyRoom(), 'gone'), /There is no book in/],
  ])('refuses %s in plain words', async (_, folder, words) => {
    const practice = await openPractice(await emptyRoom());
    const refused = await adoptBook(practice, await folder());
    expect(codeOf(refused)).toBe('not-a-book');
    expect(refused).toMatchObject({ refusal: { message: expect.stringMatching(words) as string } });
  });
});

describe('a book whose folder is gone', () => {
  it('is found where its folder is now, also while it was open', async () => {
    const { practice, bookId, folder } = await practiceWithBook();
    valueOf(await practice.openBook(bookId));
    await rename(folder, `${folder} renamed`);
    expect(valueOf(await findBook(practice, bookId, `${folder} renamed`))).toBe(bookId);
    expect(valueOf(await practice.openBook(bookId)).readOnly).toBeNull();
    await practice.close();
  });

  it('is not found in the folder of its twin, which another place of the list has', async () => {
    const { practice, bookId, folder } = await practiceWithBook();
    const twin = `${folder}-twin`;
    await cp(folder, twin, { recursive: true });
    const record = valueOf(practice.shelf.record(bookId));
    valueOf(await practice.shelf.put({ ...record, bookId: 'twin' as BookId, folder: twin }));
    await rm(folder, { recursive: true });
    expect(codeOf(await findBook(practice, bookId, twin))).toBe('another-book');
  });

  it('is not found in the folder of another book', async () => {
    const { practice, bookId, folder } = await practiceWithBook();
    const other = await practiceWithBook();
    await rm(folder, { recursive: true });
    expect(codeOf(await findBook(practice, bookId, other.folder))).toBe('another-book');
  });

  describe('and of which was never noted how it begins', () => {
    async function practiceWithLost() {
      const { practice, bookId, folder } = await practiceWithBook();
      const record = valueOf(practice.shelf.record(bookId));
      valueOf(await practice.shelf.put({ ...record, origin: null }));
      await rename(folder, `${folder} renamed`);
      return { practice, bookId, renamed: `${folder} renamed`, folder };
    }

    it('is not found in the folder of another book, in the list or not', async () => {
      const { practice, bookId } = await practiceWithLost();
      const { bookId: marlowId } = valueOf(await practice.createBook(marlow, false));
      await practice.close();
      const inList = await placeOf(practice, marlowId);
      expect(codeOf(await findBook(practice, bookId, inList))).toBe('another-book');
      const other = await openPractice(await emptyRoom());
      const { bookId: elsewhere } = valueOf(await other.createBook(marlow, false));
      await other.close();
      expect(codeOf(await findBook(practice, bookId, await placeOf(other, elsewhere)))).toBe('another-book');
    });

    it('is found by its name, and known for sure from then on', async () => {
      const { practice, bookId, renamed } = await practiceWithLost();
      expect(valueOf(await findBook(practice, bookId, renamed))).toBe(bookId);
      expect(practice.shelf.memory.books[0]?.origin).toMatch(/^[0-9a-f]{64}$/);
    });

    it('is found by its folder’s name when its own was changed since', async () => {
      const { practice, bookId, renamed, folder } = await practiceWithLost();
      const moved = join(await emptyRoom(), basename(folder));
      await cp(renamed, moved, { recursive: true });
      const record = valueOf(practice.shelf.record(bookId));
      valueOf(await practice.shelf.put({ ...record, name: 'Harbour Lane & Sons' }));
      expect(codeOf(await findBook(practice, bookId, renamed))).toBe('another-book');
      expect(valueOf(await findBook(practice, bookId, moved))).toBe(bookId);
    });
  });

  it('can be taken off the list; one that is there can’t', async () => {
    const { dataDir, practice, bookId, folder } = await practiceWithBook();
    expect(codeOf(await forgetBook(practice, bookId))).toBe('book-is-there');
    await rename(folder, join(dataDir, 'elsewhere'));
    valueOf(await forgetBook(practice, bookId));
    expect((await practice.view()).books).toEqual([]);
    expect(await readdir(join(dataDir, 'elsewhere'))).toContain('journal.jsonl');
  });

  it('is put back at the start when a crash in the middle of a restore had moved it away', async () => {
    const { dataDir, bookId, folder } = await practiceWithBook();
    const stamp = '2026-09-01T09-30-00-000Z';
    await rename(folder, `${folder} before restore ${stamp}`);
    await mkdir(`${folder} being restored ${stamp}`);
    const again = await openPractice(dataDir);
    expect((await again.view()).books).toMatchObject([{ bookId, isReachable: true }]);
  });
});
