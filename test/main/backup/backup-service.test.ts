/** Rounds of backups: each book is told of in a sentence, and one that is refused does not stop the others. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder, type BackupPlace } from '#main/backup/backup';
import { backupDue } from '#main/backup/backup-due';
import { BackupService, type BackupReport } from '#main/backup/backup-service';
import { sayRound } from '#main/backup/report-words';
import { journalPath } from '#main/journal/book-folder';
import { bookOf } from '../journal/book-fixture';
import {
  attach,
  backUp,
  bookWithAttachments,
  clock,
  clockOn,
  contentOf,
  emptyRoom,
  newPlace,
  record,
} from './backup-fixture';
import { ran } from '../../support/ran';

const HEAD = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

describe('once a day', () => {
  it.each([
    ['never backed up', null, null, true],
    ['nothing recorded since', '2026-08-01T10:00:00Z', HEAD, false],
    ['this morning', '2026-09-01T09:00:00Z', OTHER, false],
    ['yesterday, a little less than a day ago', '2026-08-31T17:31:00Z', OTHER, false],
    ['a day ago', '2026-08-31T17:30:00Z', OTHER, true],
    ['on a day to come: the clock was set back', '2026-09-02T10:00:00Z', OTHER, true],
  ])('%s', (_, lastAt, lastHead, due) => {
    expect(backupDue(lastAt, '2026-09-01T17:30:00Z', lastHead, HEAD)).toBe(due);
  });

  it('the open books that need it, looked up in the files themselves', async () => {
    const place = await newPlace();
    const book = async (lastOn: string | null) => {
      const folder = await bookWithAttachments(1_000);
      if (lastOn !== null) await backUp(folder, place, { clock: clockOn(lastOn) });
      if (lastOn !== null) await record(folder, 'since then');
      return { folder, name: `last on ${lastOn}` };
    };
    const books = [await book(null), await book('2026-08-31'), await book('2026-09-01')];
    const unchanged = { folder: await bookWithAttachments(1_000), name: 'unchanged' };
    await backUp(unchanged.folder, place, { clock: clockOn('2026-08-01') });
    const reports = await new BackupService(clock).backUpDue([...books, unchanged], place);
    expect(reports.map((report) => report.book.name)).toEqual(['last on null', 'last on 2026-08-31']);
  });
});

const kinds = (reports: readonly BackupReport[]) => reports.map(({ kind }) => kind);

describe('all books', () => {
  it('each with its sentence; a damaged one does not stop the rest', async () => {
    const named = async (name: string) => ({ name, folder: await bookWithAttachments(1_000) });
    const [quay, marlow, harbour] = [
      await named('Quay Café'),
      await named('Marlow Vet'),
      await named('Harbour Lane'),
    ];
    await writeFile(journalPath(marlow.folder), 'spilled coffee\n');
    const place = await newPlace();
    await new BackupService(clock).backUp([quay], place);
    const reports = await new BackupService(clock).backUp([quay, marlow, harbour], place);
    expect(kinds(reports)).toEqual(['unchanged', 'refused', 'made']);
    expect(reports.map(({ message }) => message)).toEqual([
      'Quay Café is backed up already: nothing was recorded since the backup of 1 September 2026.',
      'Marlow Vet: Line 1 of this book’s journal is damaged, so no backup was made of it: the good backups you have are kept. Open the book to see what can be read, or restore a backup.',
      expect.stringMatching(/^Harbour Lane is backed up: 3 entries, [\d.]+ KB\.$/),
    ]);
    expect(sayRound(reports)).toBe('2 of 3 books backed up. Not backed up: Marlow Vet.');
  });

  it('with progress, book by book', async () => {
    const named = async (name: string) => ({ name, folder: await bookWithAttachments(1_000) });
    const told: string[] = [];
    await new BackupService(clock).backUp([await named('One'), await named('Two')], await newPlace(), {
      onProgress: ({ name, number, of, done, total }) => {
        if (done === total) told.push(`${name}, ${number} of ${of}`);
      },
    });
    expect([...new Set(told)]).toEqual(['One, 1 of 2', 'Two, 2 of 2']);
  });

  it('cancelled in the second: the first stays, the rest are told as cancelled', async () => {
    const named = async (name: string) => ({ name, folder: await bookWithAttachments(1_000) });
    const books = [await named('One'), await named('Two'), await named('Three')];
    const place = await newPlace();
    const controller = new AbortController();
    const onProgress = ({ number }: { number: number }) => number === 2 && controller.abort();
    const reports = await new BackupService(clock).backUp(books, place, {
      onProgress,
      signal: controller.signal,
    });
    expect(kinds(reports)).toEqual(['made', 'cancelled', 'cancelled']);
    expect(reports[1]?.message).toBe('Two was not backed up: you cancelled.');
    expect(await filesIn(place)).toHaveLength(1);
  });

  it('one at a time: two rounds asked for at once make no two backups of one state', async () => {
    const folder = await bookWithAttachments(1_000);
    const place = await newPlace();
    const service = new BackupService(clock);
    const book = { folder, name: 'A book' };
    const [first, second] = await Promise.all([service.backUp([book], place), service.backUp([book], place)]);
    expect([...kinds(first), ...kinds(second)]).toEqual(['made', 'unchanged']);
  });
});

/** The books of these tests are all in folders called `book`, so their backups share one. */
function filesIn(place: BackupPlace): Promise<string[]> {
  return readdir(backupFolder(place, { folder: 'book' }));
}

describe('a stick of 1 MB', () => {
  let stick: string;
  let hasMounted: boolean;
  beforeEach(async () => {
    stick = await emptyRoom();
    hasMounted = process.platform === 'linux' && ran('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', stick);
  });
  afterEach(async () => {
    if (hasMounted) ran('umount', stick);
    await rm(stick, { recursive: true, force: true });
  });

  it('full: said in words, nothing half left on it, the small books still backed up', async (context) => {
    context.skip(!hasMounted, 'this user or this container can not mount a small tmpfs');
    const large = { name: 'Large', folder: await bookWithAttachments(3_000_000) };
    const small = { name: 'Small', folder: (await bookOf(['one'])).folder };
    await attach(small.folder, Buffer.from('small'));
    const before = await contentOf(large.folder);
    const place = { folder: stick, isOurs: false };
    const reports = await new BackupService(clock).backUp([large, small], place);
    expect(kinds(reports)).toEqual(['refused', 'made']);
    expect(reports[0]?.message).toContain('There is not enough room on that disk or stick. Free some space');
    expect(await filesIn(place)).toEqual([reports[1]?.backup?.name]);
    expect(await contentOf(large.folder)).toEqual(before);
  });

  it('pulled out: said in words', async (context) => {
    context.skip(!hasMounted, 'this user or this container can not mount a small tmpfs');
    const book = { name: 'A book', folder: await bookWithAttachments(1_000) };
    ran('umount', stick);
    hasMounted = false;
    await rm(stick, { recursive: true });
    const [report] = await new BackupService(clock).backUp([book], { folder: stick, isOurs: false });
    expect(report?.message).toContain('is not there. If it is on a stick, plug it in');
  });
});
