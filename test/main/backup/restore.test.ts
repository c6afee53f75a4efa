/** A restore brings back the book as it was backed up, never destroys the one that is there, and can be undone. */
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleRestore } from '#main/backup/folder-swap';
import { inspectBackup } from '#main/backup/inspect-backup';
import { restoreBackup, undoRestore } from '#main/backup/restore';
import { realFiles, type FileLayer } from '#main/files/file-layer';
import { journalPath } from '#main/journal/book-folder';
import { faultyLayer } from '../files/faulty-layer';
import { codes, notesStore, openBook, refusalOf, replay } from '../journal/book-fixture';
import {
  backUp,
  bookAndBackup,
  bookPartOf,
  contentOf,
  emptyRoom,
  newPlace,
  isTold,
  OWNER,
  record,
  SWEEP_MS,
} from './backup-fixture';

const restore = (path: string, folder: string) => restoreBackup(path, folder, { owner: OWNER });
const undo = (folder: string) => undoRestore(folder, { owner: OWNER });

/** The notes of a book opened as usual, which must have nothing to complain of. */
async function notesIn(folder: string): Promise<unknown> {
  const opened = await openBook(folder, { snapshots: notesStore(folder) });
  await opened.journal.close();
  expect(codes(opened)).toEqual([]);
  return replay(opened);
}

async function names(folder: string): Promise<string[]> {
  return (await readdir(dirname(folder)))
    .map((name) => name.replace(/\d{4}-\d\d-\d\dT[\dZ-]+/, 'T'))
    .toSorted();
}

describe('looking first', () => {
  it('says what the backup holds', async () => {
    const { backup } = await bookAndBackup();
    expect(await inspectBackup(backup.path, join(await emptyRoom(), 'book'))).toEqual({
      bookName: 'Harbour Lane Joinery',
      hasPassword: false,
      entries: 3,
      head: backup.manifest.head,
      firstAt: '2026-03-14T09:12:07.000Z',
      lastAt: '2026-03-14T09:12:07.000Z',
      attachments: 2,
      day: '2026-09-01',
      createdAt: backup.manifest.createdAt,
      present: null,
    });
  });

  it('compares it with the book that is there', async () => {
    const { folder, backup } = await bookAndBackup();
    const present = async () => (await inspectBackup(backup.path, folder)).present;
    expect(await present()).toEqual({ relation: 'same', missing: 0, added: 0, isDamaged: false });

    await record(folder, 'four', 'five');
    expect(await present()).toEqual({ relation: 'older', missing: 2, added: 0, isDamaged: false });

    const { backup: later } = await backUp(folder, await newPlace());
    await undoEntries(folder, 3);
    expect((await inspectBackup(later.path, folder)).present).toMatchObject({
      relation: 'newer',
      missing: 0,
      added: 2,
    });

    await record(folder, 'another four');
    expect((await inspectBackup(later.path, folder)).present).toMatchObject({
      relation: 'parted',
      missing: 1,
      added: 2,
    });

    const other = await bookAndBackup();
    expect((await inspectBackup(other.backup.path, folder)).present).toMatchObject({
      relation: 'unrelated',
      missing: 4,
      added: 3,
    });
  });

  it('also with a book that is damaged, or has a password the backup does not know', async () => {
    const { folder, backup } = await bookAndBackup();
    await record(folder, 'four');
    const whole = await readFile(journalPath(folder), 'utf8');
    await writeFile(journalPath(folder), whole.replace('three', 'THREE'));
    expect((await inspectBackup(backup.path, folder)).present).toEqual({
      relation: 'newer',
      missing: 0,
      added: 1,
      isDamaged: true,
    });
  });
});

/** Cuts the journal back to its first entries, as a folder put back from an old copy has them. */
async function undoEntries(folder: string, keep: number): Promise<void> {
  const lines = (await readFile(journalPath(folder), 'utf8')).split('\n').slice(0, keep);
  await writeFile(journalPath(folder), `${lines.join('\n')}\n`);
  await rm(join(folder, 'snapshot.json'));
}

describe('a restore', () => {
  it('in a new place gives the book with its attachments', async () => {
    const { folder, backup } = await bookAndBackup();
    const target = join(await emptyRoom(), 'new computer', 'book');
    const restored = await restore(backup.path, target);
    expect(restored).toEqual({ entries: 3, head: backup.manifest.head, keptAs: null });
    expect(await contentOf(target)).toEqual(await bookPartOf(folder));
    expect(await notesIn(target)).toEqual(await notesIn(folder));
  });

  it('over a book keeps that beside it, as it was', async () => {
    const { folder, backup } = await bookAndBackup();
    const asBackedUp = await bookPartOf(folder);
    await record(folder, 'four');
    const before = await contentOf(folder);
    const { keptAs } = await restore(backup.path, folder);
    expect(await contentOf(folder)).toEqual(asBackedUp);
    expect(await contentOf(keptAs ?? '')).toEqual(before);
    expect(await names(folder)).toEqual([basename(folder), `${basename(folder)} before restore T`]);
    expect(await notesIn(folder)).toHaveLength(3);
  });

  it('is undone byte by byte, and what was recorded since is kept too', async () => {
    const { folder, backup } = await bookAndBackup();
    await record(folder, 'four');
    const before = await contentOf(folder);
    await restore(backup.path, folder);
    await record(folder, 'after the restore');
    const restored = await contentOf(folder);
    const { keptAs } = await undo(folder);
    expect(await contentOf(folder)).toEqual(before);
    expect(await contentOf(keptAs ?? '')).toEqual(restored);
    expect(await refusalOf(undo(folder))).toBe('nothing-to-undo');
  });

  it('can be done and undone many times, the last one first', async () => {
    const { folder, backup } = await bookAndBackup();
    const states = [await contentOf(folder)];
    for (let n = 0; n < 3; n += 1) {
      await restore(backup.path, folder);
      await record(folder, `note ${n}`);
      states.push(await contentOf(folder));
    }
    for (const state of states.slice(0, -1).toReversed()) {
      await undo(folder);
      expect(await contentOf(folder)).toEqual(state);
    }
  });

  it('of a damaged book is what backups are for', async () => {
    const { folder, backup } = await bookAndBackup();
    await writeFile(journalPath(folder), 'spilled coffee');
    await restore(backup.path, folder);
    expect(await notesIn(folder)).toHaveLength(3);
  });

  it('waits for nobody: a book open at another desk is left alone, and so is one with an undo', async () => {
    const { folder, backup } = await bookAndBackup();
    await restore(backup.path, folder);
    const { journal } = await openBook(folder);
    const before = await contentOf(folder);
    expect(await refusalOf(restore(backup.path, folder))).toBe('book-in-use');
    expect(await refusalOf(undo(folder))).toBe('book-in-use');
    expect(await contentOf(folder)).toEqual(before);
    expect(await names(folder)).toHaveLength(2);
    await journal.close();
  });

  it('cancelled at any point leaves the book and nothing else', async () => {
    const { folder, backup } = await bookAndBackup();
    const before = await contentOf(folder);
    for (let at = 1; at <= 5; at += 1) {
      const controller = new AbortController();
      let seen = 0;
      const onProgress = () => {
        seen += 1;
        if (seen === at) controller.abort(new Error('cancelled by the test'));
      };
      const running = restoreBackup(backup.path, folder, {
        owner: OWNER,
        onProgress,
        signal: controller.signal,
      });
      await expect(running).rejects.toThrow('cancelled by the test');
      expect(await contentOf(folder)).toEqual(before);
      expect(await names(folder)).toEqual([basename(folder)]);
    }
  });
});

/** What a restore of this backup is to give. */
async function restoredFrom(path: string): Promise<Record<string, string>> {
  const fresh = join(await emptyRoom(), 'book');
  await restore(path, fresh);
  return contentOf(fresh);
}

/** A failing disk may keep a lock from being given back; the next opening finds it dead. */
async function unlockedContentOf(folder: string): Promise<Record<string, string>> {
  const { lock: _left, ...rest } = await contentOf(folder);
  return rest;
}

describe('a crash or a failing disk at any one step', () => {
  /** Runs `step` on a fresh copy of the book with each call failing in turn; answers how many calls there were. */
  async function atEachCall(
    original: string,
    forGood: boolean,
    step: (folder: string, files: FileLayer) => Promise<void>,
  ): Promise<number> {
    const room = await emptyRoom();
    for (let at = 1; ; at += 1) {
      const folder = join(room, String(at), 'book');
      await cp(original, folder, { recursive: true });
      const { files, calls } = faultyLayer({ at, code: 'EIO', forGood, shortWrite: true });
      await step(folder, files);
      await rm(dirname(folder), { recursive: true });
      if (calls.length < at) return calls.length;
    }
  }

  it.each([false, true])(
    'of a restore leaves the old book or the restored one, openable (for good: %s)',
    async (forGood) => {
      const { folder: original, backup } = await bookAndBackup(1_000);
      await record(original, 'four');
      const [old, restored] = [await contentOf(original), await restoredFrom(backup.path)];
      const calls = await atEachCall(original, forGood, async (folder, files) => {
        const isRefused = await isTold(restoreBackup(backup.path, folder, { owner: OWNER, files }));
        const isSettled = await settleRestore(folder, realFiles);
        expect(isSettled && !forGood).toBe(false);
        expect(isRefused ? [old, restored] : [restored]).toContainEqual(await unlockedContentOf(folder));
      });
      expect(calls).toBeGreaterThan(50);
    },
    SWEEP_MS,
  );

  it.each([false, true])(
    'of undoing it leaves the restored book or the old one, openable (for good: %s)',
    async (forGood) => {
      const { folder: original, backup } = await bookAndBackup(1_000);
      await record(original, 'four');
      const [old, restored] = [await contentOf(original), await restoredFrom(backup.path)];
      const calls = await atEachCall(original, forGood, async (folder, files) => {
        await restore(backup.path, folder);
        const isRefused = await isTold(undoRestore(folder, { owner: OWNER, files }));
        await settleRestore(folder, realFiles);
        expect(isRefused ? [old, restored] : [old]).toContainEqual(await unlockedContentOf(folder));
      });
      expect(calls).toBeGreaterThan(8);
    },
    SWEEP_MS,
  );

  it('between the two renames: the next opening finds the book from before the restore', async () => {
    const { folder, backup } = await bookAndBackup(1_000);
    const before = await contentOf(folder);
    const killed: typeof realFiles.rename = async (from, to) => {
      if (from.includes('being restored') || to === folder)
        throw Object.assign(new Error('killed'), { code: 'EIO' });
      await rename(from, to);
    };
    const files = { ...realFiles, rename: killed };
    expect(await refusalOf(restoreBackup(backup.path, folder, { owner: OWNER, files }))).toBe(
      'book-left-aside',
    );
    await expect(readFile(journalPath(folder))).rejects.toThrow('ENOENT');
    expect(await settleRestore(folder, realFiles)).toBe(true);
    expect(await unlockedContentOf(folder)).toEqual(before);
  });

  it('a book that is missing for another reason is not conjured up from an old restore', async () => {
    const { folder, backup } = await bookAndBackup(1_000);
    await restore(backup.path, folder);
    await rename(folder, join(await emptyRoom(), 'moved'));
    expect(await settleRestore(folder, realFiles)).toBe(false);
    await expect(readFile(journalPath(folder))).rejects.toThrow('ENOENT');
  });

  it('what a crash left half unpacked is gone after the next restore', async () => {
    const { folder, backup } = await bookAndBackup(1_000);
    const half = `${folder} being restored 2026-08-01T16-30-00-000Z`;
    await mkdir(join(half, 'files'), { recursive: true });
    await writeFile(join(half, 'files', 'aa'), 'half');
    await writeFile(join(half, 'journal.jsonl'), 'half');
    await restore(backup.path, folder);
    expect(await names(folder)).toEqual([basename(folder), `${basename(folder)} before restore T`]);
  });
});
