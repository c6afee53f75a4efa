/** The disk fails at each single call while a password is set, changed or removed: the book is the old or the new. */
import { readdir, readFile, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalForm } from '#main/journal/claim';
import { realFiles } from '#main/files/file-layer';
import { StorageError } from '#main/journal/notices';
import {
  changePassword,
  removePassword,
  setPassword,
  type PasswordOptions,
} from '#main/journal/password/password';
import { faultyLayer } from '../../files/faulty-layer';
import { copiesOf, openBook } from '../book-fixture';
import {
  ATTACHMENT,
  CHEAP,
  contentOf,
  fullBook,
  lockedBook,
  NOTES,
  PASSWORD,
  readableFiles,
} from './locked-book';

const OTHER = 'something quite new';

const FAULTS = [
  ['EIO once', { code: 'EIO' }],
  ['ENOSPC in mid-write', { code: 'ENOSPC', shortWrite: true }],
  ['gone for good', { code: 'ENODEV', forGood: true, shortWrite: true }],
] as const;

/** The number of calls the task makes when nothing fails. */
async function callsOf(folder: string, task: (folder: string, options: PasswordOptions) => Promise<unknown>) {
  const { files, calls } = faultyLayer(null);
  await task(folder, { ...CHEAP, files });
  return calls;
}

const TASKS = {
  'setting one': {
    prepare: fullBook,
    task: (folder: string, options: PasswordOptions) => setPassword(folder, PASSWORD, options),
    passwords: [undefined, PASSWORD],
  },
  'removing it': {
    prepare: lockedBook,
    task: (folder: string, options: PasswordOptions) => removePassword(folder, PASSWORD, options),
    passwords: [PASSWORD, undefined],
  },
  'changing it': {
    prepare: lockedBook,
    task: (folder: string, options: PasswordOptions) =>
      changePassword(folder, { unlock: PASSWORD, passphrase: OTHER }, options),
    passwords: [PASSWORD, OTHER],
  },
};

describe.each(Object.entries(TASKS))('%s', (_, { prepare, task, passwords: [before, after] }) => {
  test.concurrent.each(FAULTS)(
    '%s, at each call of the file layer',
    { timeout: 60_000 },
    async (__, fault) => {
      const another = await copiesOf(prepare);
      const calls = await callsOf((await another()).folder, task);
      expect(calls.length).toBeGreaterThan(20);
      for (let at = 1; at <= calls.length; at += 1) {
        const { folder, entries } = await another();
        const { files } = faultyLayer({ ...fault, at });
        const refusal = await refusalIn(task(folder, { ...CHEAP, files }));
        await letLocksAge(folder);

        const isNew = await opensWith(folder, after);
        const where = `call ${at}, ${calls[at - 1]}: ${refusal ?? 'not refused'}`;
        expect([where, isNew || (await opensWith(folder, before))]).toEqual([where, true]);
        expect([where, isNew ? MAY_BE_NEW : MAY_BE_OLD]).toEqual([where, expect.arrayContaining([refusal])]);
        const unlock = isNew ? after : before;
        expect([where, await lookInto(folder, unlock)]).toEqual([
          where,
          {
            entries,
            told: [null],
            attachment: 'scan of a letter',
            notes: NOTES.length,
            readable: unlock === undefined ? 6 : 0,
            leftovers: [],
          },
        ]);
        await rm(dirname(folder), { recursive: true });
      }
    },
  );
});

/** What may have been said when the book turns out to be as it was, or changed. Null: it was said to be done. */
const MAY_BE_OLD = [
  'not-writable',
  'journal-unreadable',
  'key-unreadable',
  'password-not-changed',
  'password-change-unsure',
];
const MAY_BE_NEW = [null, 'password-change-unsure'];

async function refusalIn(task: Promise<unknown>): Promise<string | null> {
  try {
    await task;
    return null;
  } catch (error) {
    if (error instanceof StorageError) return error.notice.code;
    throw error;
  }
}

async function opensWith(folder: string, unlock: string | undefined): Promise<boolean> {
  const form = await journalForm(folder, realFiles);
  if ((unlock === undefined) !== (form === 'plain')) return false;
  return (await refusalIn(contentOf(folder, unlock))) === null;
}

/** The first opening has put right what was left: after it nothing is missing, told, readable or lying about. */
async function lookInto(folder: string, unlock: string | undefined) {
  const opened = await openBook(folder, { unlock });
  const found = await readFile(join(folder, 'files', ATTACHMENT));
  const attachment = opened.cipher === null ? found : opened.cipher.openBlob(`files/${ATTACHMENT}`, found);
  await opened.journal.close();
  const names = await readdir(folder, { recursive: true });
  return {
    entries: opened.entries,
    told: [...opened.notices, opened.journal.readOnly],
    attachment: String(attachment).slice(0, 16),
    notes: (await contentOf(folder, unlock)).notes.length,
    readable: (await readableFiles(folder)).length,
    leftovers: names.filter((name) => name.endsWith('.tmp')),
  };
}

/** A lock cut short by the failing disk counts for some seconds; the test does not wait for them. */
async function letLocksAge(folder: string): Promise<void> {
  const locks = (await readdir(folder)).filter((name) => name.startsWith('lock'));
  await Promise.all(locks.map((name) => utimes(join(folder, name), 0, 0)));
}
