/** Taking a person's words out of a journal: what is gone, what stays, and what a failing disk leaves. */
import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { journalPath } from '#main/journal/book-folder';
import { rebaseJournal, type Rebase } from '#main/journal/rebase';
import { setPassword } from '#main/journal/password/password';
import { unlock } from '#main/journal/password/unlock';
import { realFiles } from '#main/files/file-layer';
import { faultyLayer } from '../files/faulty-layer';
import { bookOf, entry, notesStore, openBook, replay } from './book-fixture';
import { CHEAP, NEEDLE, PASSWORD, readableFiles } from './password/locked-book';

const NOTES = ['Jan called', `${NEEDLE} is ill`, 'Jan paid'];

const forget: Rebase = {
  cipher: null,
  files: realFiles,
  first: ({ head, entries }) => ({ ...entry('', 'rebase'), command: 'erase', events: [{ head, entries }] }),
  rewrite: ({ events }) =>
    events.map((event) => JSON.parse(JSON.stringify(event).replaceAll(NEEDLE, 'Erased')) as unknown),
};

async function reopened(folder: string, secret?: string) {
  const opened = await openBook(folder, {
    snapshots: notesStore(folder),
    ...(secret === undefined ? {} : { unlock: secret }),
  });
  await opened.journal.close();
  return opened;
}

describe('taking words out of a journal', () => {
  it('keeps every entry in its order, says first what was done, and holds', async () => {
    const { folder, entries } = await bookOf(NOTES, { withSnapshot: true });
    const done = await rebaseJournal(folder, forget);
    const opened = await reopened(folder);
    expect(opened.notices).toEqual([]);
    expect(opened.entries.map(({ seq, prev }) => [seq, prev.length])).toEqual(
      [1, 2, 3, 4].map((n) => [n, 64]),
    );
    expect(replay(opened)).toEqual([
      [{ head: entries.at(-1)?.hash, entries: 3 }],
      ...['Jan called', 'Erased is ill', 'Jan paid'].map((text) => [{ type: 'note.added', v: 1, text }]),
    ]);
    expect(opened.entries.slice(1).map(({ at, by, desk, commandId }) => [at, by, desk, commandId])).toEqual(
      entries.map(({ at, by, desk, commandId }) => [at, by, desk, commandId]),
    );
    expect(done).toEqual({ head: opened.entries.at(-1)?.hash, entries: 4 });
  });

  it('leaves the words in no file, not in the snapshot either', async () => {
    const { folder } = await bookOf(NOTES, { withSnapshot: true });
    expect(await readableFiles(folder)).toContain('snapshot.json');
    await rebaseJournal(folder, forget);
    expect(await readableFiles(folder)).toEqual([]);
  });

  it('does the same in a book with a password', async () => {
    const { folder } = await bookOf(NOTES);
    await setPassword(folder, PASSWORD, CHEAP);
    const { cipher } = await unlock(folder, PASSWORD, realFiles);
    await rebaseJournal(folder, { ...forget, cipher });
    expect(JSON.stringify(replay(await reopened(folder, PASSWORD)))).not.toContain(NEEDLE);
    expect((await readFile(journalPath(folder), 'utf8')).includes('Jan')).toBe(false);
  });

  it('leaves the book as it was, or done, at whatever call the disk fails', async () => {
    const calm = faultyLayer(null);
    const first = await bookOf(NOTES);
    await rebaseJournal(first.folder, { ...forget, files: calm.files });
    for (let at = 1; at <= calm.calls.length; at += 1) {
      const { folder, entries } = await bookOf(NOTES);
      const { files } = faultyLayer({ code: 'EIO', forGood: true, at });
      const failed = await rebaseJournal(folder, { ...forget, files }).then(
        () => false,
        () => true,
      );
      const opened = await reopened(folder);
      const isOld = opened.entries.at(-1)?.hash === entries.at(-1)?.hash;
      expect(opened.entries, `call ${at}`).toHaveLength(isOld ? 3 : 4);
      expect(isOld && !failed, `call ${at}`).toBe(false);
      expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
    }
  });
});
