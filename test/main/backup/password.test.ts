/** A backup of a book with a password tells no more than the book, and opens with the password of its day. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { journalPath, keyPath } from '#main/journal/book-folder';
import { changePassword, removePassword } from '#main/journal/password/password';
import { inspectBackup } from '#main/backup/inspect-backup';
import { restoreBackup } from '#main/backup/restore';
import { realFiles } from '#main/files/file-layer';
import { openBook, refusalOf } from '../journal/book-fixture';
import {
  CHEAP,
  fullBook,
  halfLockedBook,
  lockedBook,
  NEEDLE,
  PASSWORD,
} from '../journal/password/locked-book';
import { backUp, emptyRoom, newPlace, OWNER } from './backup-fixture';
import { filesOf } from './made-up-zip';

it('says neither whose it is nor anything that is in it', async () => {
  const { folder } = await lockedBook();
  const { backup } = await backUp(folder, await newPlace());
  expect(backup.name).toMatch(/^Book with a password 2026-09-01 1730 [0-9a-f]{8}\.accord-backup\.zip$/);
  expect(backup.manifest.bookName).toBeNull();
  for (const { bytes } of await filesOf(backup.path)) {
    expect(Buffer.from(bytes).includes(NEEDLE)).toBe(false);
    expect(Buffer.from(bytes).includes('Harbour Lane')).toBe(false);
  }
});

it('is checked without the password, and opens with it once restored', async () => {
  const { folder, entries } = await lockedBook();
  const { backup } = await backUp(folder, await newPlace());
  const target = join(await emptyRoom(), 'book');
  const seen = await inspectBackup(backup.path, folder);
  expect(seen).toMatchObject({ hasPassword: true, entries: 3, firstAt: null, lastAt: null });
  expect(seen.present?.relation).toBe('same');
  await restoreBackup(backup.path, target, { owner: OWNER });
  const opened = await openBook(target, { unlock: PASSWORD });
  expect(opened.notices).toEqual([]);
  expect(opened.entries).toEqual(entries);
  await opened.journal.close();
});

it('is made anew when the password was changed, though no entry was', async () => {
  const { folder } = await lockedBook();
  const place = await newPlace();
  await backUp(folder, place);
  expect((await backUp(folder, place)).kind).toBe('unchanged');
  await changePassword(folder, { unlock: PASSWORD, passphrase: 'another four good words' }, CHEAP);
  expect((await backUp(folder, place)).kind).toBe('made');
});

it('can’t be compared with the book when just one of the two has a password', async () => {
  const { folder } = await lockedBook();
  const { backup } = await backUp(folder, await newPlace());
  await removePassword(folder, PASSWORD, CHEAP);
  expect((await inspectBackup(backup.path, folder)).present).toEqual({
    relation: 'unknown',
    missing: null,
    added: null,
    isDamaged: false,
  });
});

it('is not made of a book whose password was being set, nor of one that has lost its key', async () => {
  const { folder } = await halfLockedBook();
  expect(await refusalOf(backUp(folder, await newPlace()))).toBe('password-between');
  const { folder: begun } = await fullBook();
  await cp(keyPath(folder), keyPath(begun));
  expect(await refusalOf(backUp(begun, await newPlace()))).toBe('password-between');
  const { folder: keyless } = await lockedBook();
  await rm(keyPath(keyless));
  expect(await refusalOf(backUp(keyless, await newPlace()))).toBe('key-missing');
});

it('nor while it is being set: what was read by then is thrown away', async () => {
  const { folder } = await fullBook();
  const { folder: other } = await lockedBook();
  const key = await readFile(keyPath(other));
  let reads = 0;
  const files: typeof realFiles = {
    ...realFiles,
    // The key appears when the journal has been read.
    readFile: (path) => {
      if (path !== keyPath(folder)) return realFiles.readFile(path);
      reads += 1;
      return reads < 3 ? realFiles.readFile(path) : Promise.resolve(key);
    },
  };
  const place = await newPlace();
  expect(await refusalOf(backUp(folder, place, { files }))).toBe('password-between');
  expect(await inspectBackup((await backUp(folder, place)).backup.path, dirname(folder))).toBeTruthy();
});

it('none is made where the book became another one meanwhile, as when a person was erased', async () => {
  const { folder } = await fullBook();
  const { folder: other } = await lockedBook();
  const place = await newPlace();
  const files: typeof realFiles = {
    ...realFiles,
    // Once the journal has been read, another one lies in its place.
    readFile: async (path) => {
      const bytes = await realFiles.readFile(path);
      if (path === journalPath(folder)) await writeFile(path, await readFile(journalPath(other)));
      return bytes;
    },
  };
  expect(await refusalOf(backUp(folder, place, { files }))).toBe('book-changed-between');
});
