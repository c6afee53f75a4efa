/** Books with a password: opened by it or by the recovery code, locked, and the password set, changed and removed. */
import { afterEach, describe, expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import type { Push } from '#core/contract/push';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { Practice } from '#main/practice/practice';
import { protectBook } from '#main/practice/protect-book';
import { NEEDLE, readableFiles } from '../journal/password/locked-book';
import { addDebtor, clock, codeOf, dispatch, emptyRoom, valueOf } from './desk';

const password = 'horse battery staple';
const other = 'correct paper lantern';
const draftKey = 'log 7c9e6679-7425-40de-944b-e07fc1f90ae7';

const opened: Practice[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((practice) => practice.close()));
});

async function practiceIn(dataDir: string, pushes: Push[] = []): Promise<Practice> {
  const push = (pushed: Push) => void pushes.push(pushed);
  const practice = await Practice.open({ dataDir, clock, version: '0.1.0', userName: 'Dawn', push });
  opened.push(practice);
  return practice;
}

/** A practice with one book, in which one debtor stands. */
async function bookAtWork() {
  const dataDir = await emptyRoom();
  const pushes: Push[] = [];
  const practice = await practiceIn(dataDir, pushes);
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor(NEEDLE)));
  return { dataDir, practice, bookId, pushes };
}

/** The same with a password, and the code of its recovery sheet. */
async function protectedBook() {
  const made = await bookAtWork();
  const { recoveryCode } = valueOf(await protectBook(made.practice, made.bookId, { kind: 'set', password }));
  return { ...made, code: recoveryCode ?? '' };
}

async function reopen({ practice, bookId }: { practice: Practice; bookId: BookId }, secret?: string) {
  await practice.lockBook(bookId);
  return practice.openBook(bookId, secret);
}

describe('setting a password', () => {
  it('gives a recovery code, keeps the book open with all that is in it, and says so in the list', async () => {
    const { practice, bookId } = await bookAtWork();
    const before = valueOf(await practice.openBook(bookId));
    expect(before.hasPassword).toBe(false);
    expect((await practice.view()).books).toMatchObject([{ hasPassword: false }]);

    const { book, recoveryCode } = valueOf(await protectBook(practice, bookId, { kind: 'set', password }));
    expect(recoveryCode).toMatch(/^(\w{4}-){7}\w{4}$/);
    expect(book).toMatchObject({ seq: 2, hasPassword: true, readOnly: null, state: before.state });
    expect((await practice.view()).books).toMatchObject([{ hasPassword: true }]);
    valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor('Ben')));
  });

  it('leaves nothing on disk that can be read, of what was there and of what comes', async () => {
    const { dataDir, practice, bookId } = await bookAtWork();
    valueOf(practice.book(bookId)).drafts.keep(draftKey, `rang ${NEEDLE}`);
    await practice.close();
    expect(await readableFiles(dataDir)).toHaveLength(3); // journal, snapshot, drafts

    valueOf(await practice.openBook(bookId));
    valueOf(await protectBook(practice, bookId, { kind: 'set', password }));
    expect(await readableFiles(dataDir)).toEqual([]);
    const service = valueOf(practice.book(bookId));
    valueOf(await dispatch(service, addDebtor(`${NEEDLE} again`)));
    service.drafts.keep(draftKey, `rang ${NEEDLE} twice`);
    await practice.close();
    expect(await readableFiles(dataDir)).toEqual([]);
  });

  it.each([
    ['too short', { kind: 'set', password: 'short' }, 'password-too-short'],
    ['to a book that has none yet, as if it had', { kind: 'remove', secret: password }, 'no-password'],
  ] as const)('%s: refused, and the book stays open', async (_, change, code) => {
    const { practice, bookId } = await bookAtWork();
    expect(codeOf(await protectBook(practice, bookId, change))).toBe(code);
    expect(valueOf(practice.book(bookId)).readOnly).toBeNull();
  });

  it('a second time is refused, and the book stays open', async () => {
    const { practice, bookId } = await protectedBook();
    expect(codeOf(await protectBook(practice, bookId, { kind: 'set', password: other }))).toBe('book-locked');
    expect(valueOf(practice.book(bookId)).hasPassword).toBe(true);
  });
});

describe('opening', () => {
  it('asks for the password after a restart, and takes the recovery code too', async () => {
    const { dataDir, practice, bookId, code } = await protectedBook();
    await practice.close();
    const again = await practiceIn(dataDir);
    expect(codeOf(await again.openBook(bookId))).toBe('book-locked');
    expect(codeOf(await again.openBook(bookId, 'no such words'))).toBe('password-wrong');
    expect(valueOf(await again.openBook(bookId, password)).seq).toBe(2);
    expect(valueOf(await reopen({ practice: again, bookId }, code)).seq).toBe(2);
    // Open is open: the page asks for what it has shown before.
    expect(valueOf(await again.openBook(bookId)).seq).toBe(2);
  });

  it('tells how long to wait after several wrong ones', async () => {
    const { practice, bookId } = await protectedBook();
    await practice.lockBook(bookId);
    const waits: (number | undefined)[] = [];
    for (const wrong of ['one', 'two', 'three']) {
      const refused = await practice.openBook(bookId, wrong);
      waits.push(refused.ok ? undefined : refused.refusal.waitSeconds);
    }
    expect(waits).toEqual([0, 0, 1]);
  });
});

describe('locking', () => {
  it('closes the book, keeps what is half typed, and tells the page', async () => {
    const { practice, bookId, pushes } = await protectedBook();
    valueOf(practice.book(bookId)).drafts.keep(draftKey, 'rang jan, she says');
    valueOf(await practice.lockBook(bookId));
    expect(pushes.at(-1)).toEqual({ kind: 'book.locked', bookId });
    expect(codeOf(practice.book(bookId))).toBe('book-not-open');
    expect(codeOf(await practice.openBook(bookId))).toBe('book-locked');
    const { drafts } = valueOf(await practice.openBook(bookId, password));
    expect(drafts).toEqual({ [draftKey]: 'rang jan, she says' });
  });

  it('leaves books without a password alone', async () => {
    const { practice, bookId } = await protectedBook();
    const { bookId: plain } = valueOf(await practice.createBook(harbourLaneProfile, false));
    expect(codeOf(await practice.lockBook(plain))).toBe('no-password');
    await practice.lockBooks();
    expect(codeOf(practice.book(bookId))).toBe('book-not-open');
    expect(valueOf(practice.book(plain)).readOnly).toBeNull();
  });

  it('locks also what is just being opened, or closed for some work: whoever asked has left', async () => {
    const { practice, bookId } = await protectedBook();
    await practice.lockBook(bookId);
    const opening = practice.openBook(bookId, password);
    await practice.lockBooks();
    valueOf(await opening);
    expect(codeOf(practice.book(bookId))).toBe('book-not-open');
    valueOf(await practice.openBook(bookId, password));
    const changing = protectBook(practice, bookId, { kind: 'change', secret: password, password: other });
    await expect.poll(() => practice.book(bookId).ok, { interval: 5, timeout: 30_000 }).toBe(false);
    await practice.lockBooks();
    valueOf(await changing);
    expect(codeOf(practice.book(bookId))).toBe('book-not-open');
  });

  it('keeps the book among those that are backed up when Accord is left', async () => {
    const { practice, bookId } = await protectedBook();
    await practice.lockBook(bookId);
    expect(practice.openBooks).toEqual([bookId]);
  });
});

describe('changing it', () => {
  it('a wrong password changes nothing, and the book stays open', async () => {
    const { practice, bookId } = await protectedBook();
    const change = { kind: 'change', secret: 'no such words', password: other } as const;
    expect(codeOf(await protectBook(practice, bookId, change))).toBe('password-wrong');
    expect(valueOf(practice.book(bookId)).seq).toBe(2);
  });

  it('the new one opens the book, the old one does not; the recovery sheet stays good', async () => {
    const { practice, bookId, code } = await protectedBook();
    const change = { kind: 'change', secret: code, password: other } as const;
    const changed = valueOf(await protectBook(practice, bookId, change));
    expect(changed).toMatchObject({ recoveryCode: null, book: { seq: 2, hasPassword: true } });
    expect(codeOf(await reopen({ practice, bookId }, password))).toBe('password-wrong');
    expect(valueOf(await practice.openBook(bookId, other)).seq).toBe(2);
    expect(valueOf(await reopen({ practice, bookId }, code)).seq).toBe(2);
  });

  it('a new sheet makes the old one useless', async () => {
    const { practice, bookId, code } = await protectedBook();
    const renewed = valueOf(await protectBook(practice, bookId, { kind: 'renew-code', secret: code }));
    expect(renewed.recoveryCode).not.toBe(code);
    expect(codeOf(await reopen({ practice, bookId }, code))).toBe('password-wrong');
    expect(valueOf(await practice.openBook(bookId, renewed.recoveryCode ?? '')).seq).toBe(2);
  });

  it('removed, the book opens without, and can be read on disk again', async () => {
    const { dataDir, practice, bookId } = await protectedBook();
    const removed = valueOf(await protectBook(practice, bookId, { kind: 'remove', secret: password }));
    expect(removed).toMatchObject({ recoveryCode: null, book: { seq: 2, hasPassword: false } });
    await practice.close();
    expect(valueOf(await practice.openBook(bookId)).seq).toBe(2);
    expect((await readableFiles(dataDir)).map((file) => file.split('/').at(-1))).toContain('journal.jsonl');
  });
});

it('a book that can’t be opened again says so, and that what was asked for is done', async () => {
  const { practice, bookId } = await protectedBook();
  const opening = practice.openBook.bind(practice);
  practice.openBook = async () => ({ ok: false, refusal: { code: 'gone', message: 'The stick is out.' } });
  const refused = await protectBook(practice, bookId, { kind: 'renew-code', secret: password });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'book-stays-closed' } });
  expect(refused.ok ? '' : refused.refusal.message).toMatch(/Make a new recovery sheet.*The stick is out\.$/);
  expect(valueOf(await opening(bookId, password)).seq).toBe(2);
});
