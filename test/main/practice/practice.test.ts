/** The practice: which books there are, which are open, and what is remembered of them between two starts. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import type { Push } from '#core/contract/push';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { lockPath } from '#main/journal/book-folder';
import { Practice } from '#main/practice/practice';
import { addDebtor, clock, codeOf, dispatch, emptyRoom, valueOf } from './desk';

async function practiceIn(dataDir: string, pushes: Push[] = []): Promise<Practice> {
  const push = (pushed: Push) => void pushes.push(pushed);
  return Practice.open({ dataDir, clock, version: '0.1.0', userName: 'Dawn', push });
}

/** A practice that was closed and is opened again, as after a restart. */
async function restarted(practice: Practice, dataDir: string): Promise<Practice> {
  await practice.close();
  return practiceIn(dataDir);
}

const foldersIn = (dataDir: string) => readdir(join(dataDir, 'books'));

describe('books', () => {
  it('creates one, lists it, and opens it again after a restart', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const created = valueOf(await practice.createBook(harbourLaneProfile, false));
    expect(created).toMatchObject({
      seq: 1,
      readOnly: null,
      notices: [],
      state: { profile: harbourLaneProfile },
    });
    const [folder] = await foldersIn(dataDir);
    expect(folder).toBe(`harbour-lane-joinery-${created.bookId.slice(0, 8)}`);

    const again = await restarted(practice, dataDir);
    const { books, lastBookId } = await again.view();
    expect(lastBookId).toBe(created.bookId);
    expect(books).toMatchObject([{ name: 'Harbour Lane Joinery', currency: 'GBP', isReachable: true }]);
    expect(codeOf(again.book(created.bookId))).toBe('book-not-open');
    expect(valueOf(await again.openBook(created.bookId)).state).toEqual(created.state);
    await again.close();
  });

  it('opens one book once, however often it is asked to at the same time', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    const again = await restarted(practice, dataDir);
    const opened = await Promise.all([
      again.openBook(bookId),
      again.openBook(bookId),
      again.openBook(bookId),
    ]);
    expect(opened.map((one) => valueOf(one).readOnly)).toEqual([null, null, null]);
    await again.close();
  });

  it('pushes each commit, and gives all locks back when it closes', async () => {
    const dataDir = await emptyRoom();
    const pushes: Push[] = [];
    const practice = await practiceIn(dataDir, pushes);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    const { commit } = valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor('Anna')));
    expect(pushes.at(-1)).toEqual({ kind: 'book.committed', bookId, commit });
    const [folder = ''] = await foldersIn(dataDir);
    await expect(readFile(lockPath(join(dataDir, 'books', folder)))).resolves.toBeDefined();
    await practice.close();
    await expect(readFile(lockPath(join(dataDir, 'books', folder)))).rejects.toThrow('ENOENT');
  });

  it('remembers the name a book has given itself since', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    const profile = { ...harbourLaneProfile, name: 'Harbour Lane Joiners' };
    valueOf(await dispatch(valueOf(practice.book(bookId)), { type: 'profile.change', profile }));
    valueOf(await practice.openBook(bookId));
    expect((await practice.view()).books).toMatchObject([{ name: 'Harbour Lane Joiners' }]);
    await practice.close();
  });

  it('says so when a folder is gone, and opens it again when it is back', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    await practice.close();
    const place = (await practice.view()).books[0]?.place ?? '';
    await rename(place, `${place}-away`);
    expect((await practice.view()).books).toMatchObject([{ isReachable: false }]);
    expect(codeOf(await practice.openBook(bookId))).toBe('journal-missing');
    await rename(`${place}-away`, place);
    expect(valueOf(await practice.openBook(bookId)).readOnly).toBeNull();
    await practice.close();
  });

  it('tries a read-only book anew when it is opened again', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    const other = await practiceIn(dataDir);
    expect(valueOf(await other.openBook(bookId)).readOnly?.code).toBe('book-in-use');
    await practice.close();
    expect(valueOf(await other.openBook(bookId)).readOnly).toBeNull();
    await other.close();
  });

  it('refuses a book it does not know', async () => {
    const practice = await practiceIn(await emptyRoom());
    expect(codeOf(await practice.openBook('no-such-book' as BookId))).toBe('unknown-book');
  });

  it('refuses to create one where nothing can be written, and lists none', async () => {
    const dataDir = await emptyRoom();
    await writeFile(join(dataDir, 'books'), 'a file where the folder should be');
    const practice = await practiceIn(dataDir);
    expect(codeOf(await practice.createBook(harbourLaneProfile, false))).toBe('journal-not-created');
    expect((await practice.view()).books).toEqual([]);
  });
});

describe('a book that could not be begun', () => {
  it('leaves neither a folder nor a lock when the list can’t be saved', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    await mkdir(join(dataDir, 'settings.json'));
    expect(codeOf(await practice.createBook(harbourLaneProfile, false))).toBe('settings-not-saved');
    expect(await foldersIn(dataDir)).toEqual([]);
    await practice.close();
  });
});

describe('throwing away', () => {
  it('takes a sample book off the list and hands its folder over', async () => {
    const practice = await practiceIn(await emptyRoom());
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, true));
    const place = (await practice.view()).books[0]?.place;
    const removed: string[] = [];
    const view = valueOf(await practice.discardSample(bookId, async (folder) => void removed.push(folder)));
    expect(removed).toEqual([place]);
    expect(view).toMatchObject({ books: [], lastBookId: null });
    expect(codeOf(practice.book(bookId))).toBe('book-not-open');
  });

  it('says where the folder stays when there is no bin', async () => {
    const practice = await practiceIn(await emptyRoom());
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, true));
    const place = (await practice.view()).books[0]?.place ?? '';
    const view = valueOf(await practice.discardSample(bookId, () => Promise.reject(new Error('no bin'))));
    expect(view.books).toEqual([]);
    expect(view.notices).toEqual([
      { code: 'folder-stays', message: expect.stringContaining(place) as string },
    ]);
  });

  it('never touches a real book', async () => {
    const practice = await practiceIn(await emptyRoom());
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    const removed: string[] = [];
    const refused = await practice.discardSample(bookId, async (folder) => void removed.push(folder));
    expect(codeOf(refused)).toBe('not-a-sample');
    expect(removed).toEqual([]);
    expect(valueOf(practice.book(bookId)).readOnly).toBeNull();
    await practice.close();
  });
});

describe('settings', () => {
  it('are kept, and the name in them stands on what is recorded next', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
    valueOf(await practice.changeSettings({ theme: 'dark', userName: 'Anna', lockAfterMinutes: 5 }));
    const { commit } = valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor('Ben')));
    expect(commit.by).toBe('Anna');
    const again = await restarted(practice, dataDir);
    expect(again.settings).toEqual({ theme: 'dark', userName: 'Anna', lockAfterMinutes: 5 });
  });

  it.each([
    ['no JSON', '{"settings":'],
    ['empty', ''],
    ['of another shape', '{"settings":{"theme":"pink"}}'],
  ])('that are %s are set aside and told; the books are untouched', async (_, text) => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    valueOf(await practice.createBook(harbourLaneProfile, false));
    await practice.close();
    await writeFile(join(dataDir, 'settings.json'), text);

    const again = await practiceIn(dataDir);
    const { settings, notices, books } = await again.view();
    expect(settings).toEqual({ theme: 'system', userName: 'Dawn', lockAfterMinutes: 10 });
    expect(notices.map(({ code }) => code)).toEqual(['settings-set-aside', 'books-found']);
    expect(books).toMatchObject([{ name: 'Harbour Lane Joinery', currency: 'GBP', isReachable: true }]);
    const aside = (await readdir(dataDir)).filter((name) => name.startsWith('settings.bad-'));
    expect(await readFile(join(dataDir, aside[0] ?? ''), 'utf8')).toBe(text);
    expect(await foldersIn(dataDir)).toHaveLength(1);
  });

  it('that can’t be saved are refused, and what held before still holds', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    await rm(dataDir, { recursive: true });
    expect(
      codeOf(await practice.changeSettings({ theme: 'dark', userName: 'Anna', lockAfterMinutes: 5 })),
    ).toBe('settings-not-saved');
    expect(practice.settings).toEqual({ theme: 'system', userName: 'Dawn', lockAfterMinutes: 10 });
  });
});
