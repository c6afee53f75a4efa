/** A backup is one file that holds the book as it stood at an entry, and is worth nothing before it was read back. */
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder, makeBackup } from '#main/backup/backup';
import { backupsIn } from '#main/backup/backups-there';
import { realFiles } from '#main/files/file-layer';
import { journalPath } from '#main/journal/book-folder';
import { faultyLayer } from '../files/faulty-layer';
import { bookOf, openBook, refusalOf } from '../journal/book-fixture';
import {
  backUp,
  bookAndBackup,
  bookWithAttachments,
  clockOn,
  contentOf,
  emptyRoom,
  isTold,
  newPlace,
  record,
  SWEEP_MS,
} from './backup-fixture';

describe('a backup', () => {
  it('is one file, named for the book, the time and the head', async () => {
    const { folder, place, backup } = await bookAndBackup();
    const { journal } = await openBook(folder);
    const head = journal.head;
    await journal.close();
    expect(backup.name).toBe(`Harbour Lane Joinery 2026-09-01 1730 ${head.slice(0, 8)}.accord-backup.zip`);
    expect(await readdir(join(place.folder, basename(folder)))).toEqual([backup.name]);
    expect(backup.bytes).toBe((await stat(backup.path)).size);
  });

  it('says what it holds: every file with its size and hash, and how far the journal goes', async () => {
    const { folder, backup } = await bookAndBackup();
    const { seq, bookName, day, files } = backup.manifest;
    expect({ seq, bookName, day }).toEqual({ seq: 3, bookName: 'Harbour Lane Joinery', day: '2026-09-01' });
    const journal = await readFile(journalPath(folder));
    expect(files.map(({ bytes }) => bytes).toSorted((a, b) => a - b)).toEqual([
      30,
      journal.length,
      3_000_000,
    ]);
    expect(files.map(({ name }) => name.replace(/[0-9a-f]{64}/, '…'))).toEqual([
      'journal.jsonl',
      'files/…',
      'files/…',
    ]);
  });

  it('is found again by looking at the files, newest first', async () => {
    const { folder, place, backup } = await bookAndBackup();
    await record(folder, 'four');
    const { backup: next } = await backUp(folder, place, { clock: clockOn('2026-09-01', '18:00') });
    expect(await backupsIn(dirname(backup.path))).toEqual([next, backup]);
  });

  it('changes nothing in the book', async () => {
    const folder = await bookWithAttachments();
    const before = await contentOf(folder);
    await backUp(folder, await newPlace());
    expect(await contentOf(folder)).toEqual(before);
  });
});

describe('is skipped', () => {
  it('when nothing was recorded since the last one, and made when something was', async () => {
    const { folder, place, backup } = await bookAndBackup();
    expect(await backUp(folder, place, { clock: clockOn('2026-09-02') })).toEqual({
      kind: 'unchanged',
      backup,
    });
    await record(folder, 'four');
    expect((await backUp(folder, place, { clock: clockOn('2026-09-02') })).kind).toBe('made');
  });

  it('but not when the last one can not be made out any more', async () => {
    const { folder, place, backup } = await bookAndBackup();
    await truncate(backup.path, backup.bytes - 10);
    const again = await backUp(folder, place);
    expect(again.kind).toBe('made');
    expect(await readdir(dirname(backup.path))).toHaveLength(2);
  });
});

describe('takes whole entries only', () => {
  it('not the line that is being written', async () => {
    const { folder } = await bookOf(['one', 'two']);
    await appendFile(journalPath(folder), '{"seq":3,"at":"2026-');
    expect((await backUp(folder, await newPlace())).backup.manifest.seq).toBe(2);
  });

  it('nor one whose newline is missing, since it was not confirmed', async () => {
    const { folder } = await bookOf(['one', 'two']);
    const { size } = await stat(journalPath(folder));
    await truncate(journalPath(folder), size - 1);
    expect((await backUp(folder, await newPlace())).backup.manifest.seq).toBe(1);
  });

  it('nor more than were confirmed, where that is known', async () => {
    const { folder } = await bookOf(['one', 'two', 'three']);
    const book = { folder, name: 'Harbour Lane Joinery', seq: 2 };
    const { backup } = await makeBackup(book, await newPlace(), { clock: clockOn('2026-09-01') });
    expect(backup.manifest.seq).toBe(2);
  });
});

describe('is refused in words', () => {
  it('for a book with nothing in it, and where there is no book', async () => {
    const { folder } = await bookOf([]);
    expect(await refusalOf(backUp(folder, await newPlace()))).toBe('book-empty');
    expect(await refusalOf(backUp(await emptyRoom(), await newPlace()))).toBe('journal-missing');
  });

  it('for a damaged book, which would push the good backups out', async () => {
    const { folder, place, backup } = await bookAndBackup();
    await record(folder, 'four');
    const bytes = await readFile(journalPath(folder));
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    await writeFile(journalPath(folder), bytes);
    expect(await refusalOf(backUp(folder, place))).toBe('book-damaged');
    expect(await readdir(dirname(backup.path))).toEqual([backup.name]);
  });

  it('when the chosen folder is not there, as with a stick pulled out; it is not made anew on the disk', async () => {
    const folder = await bookWithAttachments();
    const stick = join(await emptyRoom(), 'stick');
    expect(await refusalOf(backUp(folder, { folder: stick, isOurs: false }))).toBe('backup-place-missing');
    await expect(stat(stick)).rejects.toThrow('ENOENT');
    await mkdir(stick);
    expect((await backUp(folder, { folder: stick, isOurs: false })).kind).toBe('made');
  });
});

describe('cancelling', () => {
  it('at any point leaves no piece behind, and the backups that were there', async () => {
    const { folder, place, backup } = await bookAndBackup();
    await record(folder, 'four');
    let calls = 0;
    await backUp(folder, await newPlace(), { onProgress: () => (calls += 1) });
    for (let at = 1; at <= calls; at += 1) {
      const controller = new AbortController();
      let seen = 0;
      const onProgress = () => {
        seen += 1;
        if (seen === at) controller.abort(new Error('cancelled by the test'));
      };
      await expect(backUp(folder, place, { onProgress, signal: controller.signal })).rejects.toThrow(
        'cancelled by the test',
      );
      expect(await readdir(dirname(backup.path))).toEqual([backup.name]);
    }
  });

  it('tells how far it has come, up to all of it', async () => {
    const folder = await bookWithAttachments();
    const told: number[] = [];
    await backUp(folder, await newPlace(), { onProgress: ({ done, total }) => told.push(done / total) });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

describe('a disk that fails', () => {
  it.each([false, true])(
    'at any one call: no half backup counts, and the good ones stay (for good: %s)',
    async (forGood) => {
      const { folder, place, backup } = await bookAndBackup(1_000);
      await record(folder, 'four');
      const before = await contentOf(folder);
      const shelf = dirname(backup.path);
      const attempt = async (at: number) => {
        const { files, calls } = faultyLayer({ at, code: 'EIO', forGood, shortWrite: true });
        const isRefused = await isTold(backUp(folder, place, { files }));
        const there = await backupsIn(shelf);
        expect(there.map(({ manifest }) => manifest.seq)).toEqual(
          isRefused && there.length === 1 ? [3] : [4, 3],
        );
        expect(await contentOf(folder)).toEqual(before);
        for (const name of await readdir(shelf)) {
          if (name !== backup.name) await rm(join(shelf, name));
        }
        return calls.length;
      };
      let at = 1;
      while ((await attempt(at)) >= at) at += 1;
      expect(at).toBeGreaterThan(50);
    },
    SWEEP_MS,
  );

  it('a stick that gives back other bytes than it took: said, and nothing left', async () => {
    const { folder, place, backup } = await bookAndBackup();
    await record(folder, 'four');
    const open: typeof realFiles.open = async (path, flags) => {
      const file = await realFiles.open(path, flags);
      if (flags !== 'wx') return file;
      const honest = file.write.bind(file);
      file.write = (bytes, offset, length, position) => {
        const spoilt = Buffer.from(bytes);
        if (length > 1_000) spoilt[offset] = (spoilt[offset] ?? 0) ^ 1;
        return honest(spoilt, offset, length, position);
      };
      return file;
    };
    expect(await refusalOf(backUp(folder, place, { files: { ...realFiles, open } }))).toBe(
      'backup-reads-wrong',
    );
    expect(await readdir(dirname(backup.path))).toEqual([backup.name]);
  });

  it('what a crash left is removed the next time, but not what another may be writing now', async () => {
    const { folder, place, backup } = await bookAndBackup();
    const shelf = dirname(backup.path);
    const [dead, alive] = [join(shelf, `${backup.name}.99-1.tmp`), join(shelf, `${backup.name}.99-2.tmp`)];
    await writeFile(dead, 'half');
    await writeFile(alive, 'half');
    const twoHoursAgo = Date.now() / 1000 - 7_200;
    await utimes(dead, twoHoursAgo, twoHoursAgo);
    await backUp(folder, place);
    expect(await readdir(shelf)).toEqual([backup.name, basename(alive)]);
  });
});

describe('old backups', () => {
  it('go by the policy, after the new one is there', async () => {
    const folder = (await bookOf(['begin'])).folder;
    const place = await newPlace();
    for (const minute of ['01', '02', '03', '04', '05']) {
      await record(folder, minute);
      await backUp(folder, place, { clock: clockOn('2026-09-01', `17:${minute}`) });
    }
    const there = await backupsIn(backupFolder(place, { folder }));
    expect(there.map(({ manifest }) => manifest.seq)).toEqual([6, 5, 4]);
  });

  it('of another book stay, where two books have come to share a folder', async () => {
    const place = await newPlace();
    const other = await backUp((await bookOf(['another book'])).folder, place, {
      clock: clockOn('2020-01-01'),
    });
    const { folder } = await bookOf(['begin']);
    for (const minute of ['01', '02', '03', '04']) {
      await record(folder, minute);
      await backUp(folder, place, { clock: clockOn('2026-09-01', `17:${minute}`) });
    }
    const there = await backupsIn(backupFolder(place, { folder }));
    expect(there.map(({ manifest }) => manifest.seq)).toEqual([5, 4, 3, 1]);
    expect(there.at(-1)).toEqual(other.backup);
  });

  it('never the one just made, even when the clock was set back', async () => {
    const folder = (await bookOf(['begin'])).folder;
    const place = await newPlace();
    for (const minute of ['01', '02', '03']) {
      await record(folder, minute);
      await backUp(folder, place, { clock: clockOn('2026-09-01', `17:${minute}`) });
    }
    await record(folder, 'later');
    const { backup } = await backUp(folder, place, { clock: clockOn('2026-09-01', '09:00') });
    expect(await backupsIn(dirname(backup.path))).toContainEqual(backup);
  });

  it('stay when they can’t be made out: nothing is deleted that is not understood', async () => {
    const { folder, place, backup } = await bookAndBackup();
    const strange = join(dirname(backup.path), 'Old 2020-01-01 1200 aaaaaaaa.accord-backup.zip');
    await writeFile(strange, 'not a zip');
    await record(folder, 'four');
    await backUp(folder, place);
    expect(await readFile(strange, 'utf8')).toBe('not a zip');
  });
});
