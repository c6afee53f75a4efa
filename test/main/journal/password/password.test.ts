/** A password is set, used, changed and removed on a real book: nobody reads without it, nothing is lost by it. */
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPath, keyPath, recoveredPath, snapshotPath } from '#main/journal/book-folder';
import { realFiles } from '#main/files/file-layer';
import { createJournal } from '#main/journal/journal';
import { unlock } from '#main/journal/password/unlock';
import {
  changePassword,
  removePassword,
  renewRecoveryCode,
  setPassword,
} from '#main/journal/password/password';
import { bookOf, codes, entry, newPlace, notesStore, openBook, OWNER, refusalOf } from '../book-fixture';
import {
  ATTACHMENT,
  CHEAP,
  contentOf,
  fullBook,
  halfLockedBook,
  lockedBook,
  NEEDLE,
  NOTES,
  PASSWORD,
  readableFiles,
} from './locked-book';

describe('setting a password', () => {
  test('makes every file of the book unreadable, and keeps the entries, their hashes and the snapshot', async () => {
    const { folder, entries } = await fullBook();
    expect(await readableFiles(folder)).toHaveLength(6);
    const { recoveryCode, notices } = await setPassword(folder, PASSWORD, CHEAP);
    expect(notices).toEqual([]);
    expect(await readableFiles(folder)).toEqual([]);
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await readdir(folder)).filter((name) => /tmp|lock/.test(name))).toEqual([]);

    const opened = await openBook(folder, { unlock: PASSWORD });
    expect(codes(opened)).toEqual([]);
    expect(opened.entries).toEqual(entries);
    expect(opened.journal.head).toBe(entries.at(-1)?.hash);
    expect(await opened.journal.entryAt(2)).toEqual(entries[1]);
    const attachment = await readFile(join(folder, 'files', ATTACHMENT));
    expect(String(opened.cipher?.openBlob(`files/${ATTACHMENT}`, attachment))).toContain(NEEDLE);
    await opened.journal.close();
    const quick = await openBook(folder, { unlock: PASSWORD, snapshots: notesStore(folder) });
    expect(quick.snapshot?.seq).toBe(3);
    expect(quick.entries).toEqual([]);
    await quick.journal.close();
  });

  test('the book goes on: what is recorded and saved then is unreadable too, and a repeat is known', async () => {
    const { folder, entries } = await lockedBook();
    const snapshots = notesStore(folder);
    const { journal } = await openBook(folder, { unlock: PASSWORD, snapshots });
    const fourth = await journal.append(entry(`${NEEDLE} again`, 'cmd-4'));
    expect(fourth).toMatchObject({ seq: 4, prev: entries[2]?.hash });
    await snapshots.save({ seq: 4, head: journal.head, state: [NEEDLE] });
    await journal.close();
    expect(await readableFiles(folder)).toEqual([]);

    const again = await openBook(folder, { unlock: PASSWORD, snapshots: notesStore(folder) });
    expect(again.snapshot?.state).toEqual([NEEDLE]);
    expect(again.journal.has('cmd-4')).toBe(true);
    expect(await again.journal.entryOf('cmd-4')).toEqual(fourth);
    expect(again.journal.has('cmd-5')).toBe(false);
    await expect(again.journal.append(entry('x', 'cmd-4'))).rejects.toThrow('recorded already');
    await again.journal.close();
    const all = await openBook(folder, { unlock: PASSWORD });
    expect(all.entries).toEqual([...entries, fourth]);
    await all.journal.close();
  });

  test.each([
    ['empty', ''],
    ['seven letters', 'abcdefg'],
    ['blanks', ' '.repeat(20)],
  ])('refuses one that is %s, kindly', async (_, passphrase) => {
    const { folder } = await fullBook();
    expect(await refusalOf(setPassword(folder, passphrase, CHEAP))).toBe('password-too-short');
    expect(await readdir(folder)).not.toContain('key.json');
  });

  test('refuses a book that has one, one that holds nothing, one that is open, and what is no book', async () => {
    const { folder } = await lockedBook();
    expect(await refusalOf(setPassword(folder, PASSWORD, CHEAP))).toBe('password-set-already');
    const empty = await newPlace();
    await createJournal(empty);
    expect(await refusalOf(setPassword(empty, PASSWORD, CHEAP))).toBe('nothing-to-protect');
    expect(await refusalOf(setPassword(await newPlace(), PASSWORD, CHEAP))).toBe('journal-missing');
    const { folder: used } = await fullBook();
    const { journal } = await openBook(used);
    expect(await refusalOf(setPassword(used, PASSWORD, CHEAP))).toBe('book-in-use');
    await journal.close();
    expect(await contentOf(used)).toMatchObject({ codes: [] });
  });

  test('refuses a damaged book: only a sound journal is written anew', async () => {
    const { folder } = await fullBook();
    const text = await readFile(journalPath(folder), 'utf8');
    await writeFile(journalPath(folder), text.replace('called', 'caller'));
    expect(await refusalOf(setPassword(folder, PASSWORD, CHEAP))).toBe('journal-damaged');
    expect(await readFile(journalPath(folder), 'utf8')).toBe(text.replace('called', 'caller'));
  });
});

describe('opening', () => {
  test('without the password, or with a wrong one: says so, and touches nothing', async () => {
    const { folder } = await lockedBook();
    const before = await readdir(folder);
    expect(await refusalOf(openBook(folder))).toBe('book-locked');
    expect(await refusalOf(openBook(folder, { unlock: '' }))).toBe('password-wrong');
    expect(await refusalOf(openBook(folder, { unlock: 'Correct Horse Battery Staple' }))).toBe(
      'password-wrong',
    );
    expect(await readdir(folder)).toEqual(before);
  });

  test('many at once are tried one after another, and wait as well', async () => {
    const { folder } = await lockedBook();
    const tries = ['one two', 'three four', 'five six', 'seven eight', 'nine ten'];
    const refusals = await Promise.all(tries.map((each) => refusalOf(unlock(folder, each, realFiles))));
    expect(refusals.slice(2)).toEqual(['password-wrong', 'password-too-soon', 'password-too-soon']);
  });

  test('the third wrong one makes the next wait, also for the right one', async () => {
    const { folder } = await lockedBook();
    for (const wrong of ['one two three', 'four five six', 'seven eight nine']) {
      expect(await refusalOf(openBook(folder, { unlock: wrong }))).toBe('password-wrong');
    }
    expect(await refusalOf(openBook(folder, { unlock: PASSWORD }))).toBe('password-too-soon');
    expect(await refusalOf(removePassword(folder, PASSWORD, CHEAP))).toBe('password-too-soon');
  });

  test('the same letters in another form are the same password', async () => {
    const { folder } = await fullBook();
    await setPassword(folder, 'Grüße aus Köln', CHEAP);
    expect((await contentOf(folder, 'Grüße aus Köln'.normalize('NFD'))).notes).toHaveLength(3);
  });

  test('the recovery code opens it like the password, however it is typed', async () => {
    const { folder, recoveryCode } = await lockedBook();
    expect((await contentOf(folder, recoveryCode)).notes).toHaveLength(3);
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await contentOf(folder, typed)).notes).toHaveLength(3);
    const mistyped = (recoveryCode.startsWith('7') ? '8' : '7') + recoveryCode.slice(1);
    expect(await refusalOf(openBook(folder, { unlock: mistyped }))).toBe('recovery-code-mistyped');
    const other = await lockedBook();
    expect(await refusalOf(openBook(folder, { unlock: other.recoveryCode }))).toBe('password-wrong');
  });

  test('a password that looks like a code opens it all the same', async () => {
    const { folder } = await fullBook();
    const hexadecimal = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    await setPassword(folder, hexadecimal, CHEAP);
    expect((await contentOf(folder, hexadecimal)).notes).toHaveLength(3);
  });

  test.each([
    ['missing', (path: string) => rm(path), 'key-missing'],
    ['empty', (path: string) => writeFile(path, ''), 'key-damaged'],
    ['a folder', (path: string) => rm(path).then(() => createJournal(path)), 'key-unreadable'],
  ])('with its key file %s: says what that means', async (_, spoil, told) => {
    const { folder } = await lockedBook();
    await spoil(keyPath(folder));
    expect(await refusalOf(openBook(folder, { unlock: PASSWORD }))).toBe(told);
  });

  test('any flipped bit of the key file is found out', async () => {
    const { folder } = await lockedBook();
    const good = await readFile(keyPath(folder));
    for (let bit = 0; bit < good.length * 8; bit += 7) {
      const flipped = Buffer.from(good);
      const at = Math.floor(bit / 8);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
      await writeFile(keyPath(folder), flipped);
      expect(await refusalOf(openBook(folder, { unlock: PASSWORD }))).toBe('key-damaged');
    }
  });

  test('a plain book does not look at a password it is given', async () => {
    const { folder } = await fullBook();
    expect(await contentOf(folder, 'whatever')).toMatchObject({ codes: [] });
  });
});

describe('a setting that was cut short', () => {
  test('after the journal: the next opening with the password encrypts the rest, and says so', async () => {
    const { folder } = await halfLockedBook();
    expect(await readableFiles(folder)).toHaveLength(5);
    expect(await contentOf(folder, PASSWORD)).toMatchObject({ codes: ['protection-finished'] });
    expect(await readableFiles(folder)).toEqual([]);
    expect(await contentOf(folder, PASSWORD)).toMatchObject({ codes: [] });
  });

  test('before the journal: the book has none, and the key is kept aside', async () => {
    const { folder } = await fullBook();
    const other = await lockedBook();
    await copyFile(keyPath(other.folder), keyPath(folder));
    expect(await contentOf(folder)).toMatchObject({ codes: ['key-left-over'] });
    expect(await readdir(folder)).not.toContain('key.json');
    expect((await readdir(recoveredPath(folder))).filter((name) => name.startsWith('key-'))).toHaveLength(1);
    expect(await contentOf(folder)).toMatchObject({ codes: [] });
  });

  test('a damaged journal keeps its key beside it: what is plain now may be a stranger’s doing', async () => {
    const { folder } = await lockedBook();
    await writeFile(journalPath(folder), '{"seq":1,"at":"2026"}\n');
    expect(await contentOf(folder)).toMatchObject({ codes: ['file-set-aside', 'journal-damaged'] });
    expect(await readdir(folder)).toContain('key.json');
  });
});

describe('changing it', () => {
  test('wraps the key anew and leaves the journal alone; the old one opens no more, the sheet still does', async () => {
    const { folder, recoveryCode } = await lockedBook();
    const before = await readFile(journalPath(folder));
    await changePassword(folder, { unlock: PASSWORD, passphrase: 'something quite new' }, CHEAP);
    expect(await readFile(journalPath(folder))).toEqual(before);
    expect(await refusalOf(openBook(folder, { unlock: PASSWORD }))).toBe('password-wrong');
    expect((await contentOf(folder, 'something quite new')).codes).toEqual([]);
    expect((await contentOf(folder, recoveryCode)).codes).toEqual([]);
  });

  test('a new sheet makes the old one worthless, and the password stays', async () => {
    const { folder, recoveryCode } = await lockedBook();
    const fresh = await renewRecoveryCode(folder, PASSWORD, CHEAP);
    expect(await refusalOf(openBook(folder, { unlock: recoveryCode }))).toBe('password-wrong');
    expect((await contentOf(folder, fresh.recoveryCode)).codes).toEqual([]);
    expect((await contentOf(folder, PASSWORD)).codes).toEqual([]);
  });

  test('needs the old one, a good new one, and a book that has one', async () => {
    const { folder } = await lockedBook();
    const to = { unlock: 'not it at all', passphrase: 'something quite new' };
    expect(await refusalOf(changePassword(folder, to, CHEAP))).toBe('password-wrong');
    const short = { unlock: PASSWORD, passphrase: 'short' };
    expect(await refusalOf(changePassword(folder, short, CHEAP))).toBe('password-too-short');
    const { folder: plain } = await bookOf(NOTES);
    expect(await refusalOf(changePassword(plain, to, CHEAP))).toBe('no-password');
    expect(await refusalOf(renewRecoveryCode(folder, 'not it at all', CHEAP))).toBe('password-wrong');
  });
});

describe('removing it', () => {
  test('gives back every file as it was, to the byte', async () => {
    const { folder } = await fullBook();
    const before = await filesOf(folder);
    await setPassword(folder, PASSWORD, CHEAP);
    await removePassword(folder, PASSWORD, CHEAP);
    expect(await filesOf(folder)).toEqual(before);
    expect(await contentOf(folder)).toMatchObject({ codes: [] });
  });

  test('also after more was recorded, and by the recovery code; with the wrong one it stays', async () => {
    const { folder, entries, recoveryCode } = await lockedBook();
    const { journal } = await openBook(folder, { unlock: PASSWORD });
    const fourth = await journal.append(entry('four'));
    await journal.close();
    expect(await refusalOf(removePassword(folder, 'not it at all', CHEAP))).toBe('password-wrong');
    await removePassword(folder, recoveryCode, CHEAP);
    const opened = await openBook(folder);
    expect(opened.entries).toEqual([...entries, fourth]);
    await opened.journal.close();
  });

  test('a snapshot that is gone or damaged is no obstacle', async () => {
    const { folder } = await lockedBook();
    await writeFile(snapshotPath(folder), 'broken');
    await removePassword(folder, PASSWORD, CHEAP);
    expect(await contentOf(folder)).toMatchObject({ codes: ['file-set-aside'] });
  });
});

test('what it costs to try one out is what it is said to be', async () => {
  const { folder } = await bookOf(NOTES);
  await setPassword(folder, PASSWORD, { owner: OWNER });
  const keyFile = JSON.parse(await readFile(keyPath(folder), 'utf8'));
  const least = { n: 2 ** 17, r: 8, p: 1 };
  expect(keyFile).toMatchObject({ version: 1, isComplete: true, password: least, recovery: least });
  expect((await contentOf(folder, PASSWORD)).codes).toEqual([]);
});

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const name of names.filter((one) => one.isFile())) {
    found[join(name.parentPath, name.name)] = await readFile(join(name.parentPath, name.name), 'latin1');
  }
  return found;
}
