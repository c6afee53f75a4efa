/** The real thing: a book at work is backed up while it records, restored, opened and compared with its past. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BookState } from '#core/book/state';
import { backupFolder, makeBackup } from '#main/backup/backup';
import { backupsIn } from '#main/backup/backups-there';
import { inspectBackup } from '#main/backup/inspect-backup';
import { restoreBackup, undoRestore } from '#main/backup/restore';
import type { Clock } from '#main/clock';
import { commandLine } from '#main/books/command-line';
import { addDebtor, desk, dispatch, inBook, newBook, valueOf } from '../practice/desk';
import { attach, backUp, clock, contentOf, emptyRoom, newPlace, OWNER } from './backup-fixture';

const stateOf = (folder: string) => inBook(folder, ({ state }) => structuredClone(state));
const names = (state: BookState) => Object.values(state.debtors).map(({ name }) => name);

/** A backup every second, so that which is the newest is not left to chance. */
function clockAt(seconds: number): Clock {
  const at = new Date(Date.parse(clock.now()) + seconds * 1_000).toISOString();
  return { ...clock, now: () => at };
}

async function expectTrailHolds(folder: string): Promise<void> {
  expect((await commandLine(['verify', folder], desk)).stdout).toContain('The trail holds.');
}

it('restored elsewhere it is the same book: the same state, a trail that holds, and it can be gone on with', async () => {
  const folder = await newBook();
  await inBook(folder, async (service) => {
    for (const name of ['Anna', 'Ben', 'Café Löwe']) valueOf(await dispatch(service, addDebtor(name)));
  });
  const { backup } = await backUp(folder, await newPlace());
  const target = join(await emptyRoom(), 'book');
  await restoreBackup(backup.path, target, { owner: OWNER });
  expect(await stateOf(target)).toEqual(await stateOf(folder));
  await expectTrailHolds(target);
  await inBook(target, async (service) => {
    expect(service.notices).toEqual([]);
    expect(service.head).toBe(backup.manifest.head);
    valueOf(await dispatch(service, addDebtor('Dora')));
  });
  expect((await inspectBackup(backup.path, target)).present).toMatchObject({ relation: 'older', missing: 1 });
});

it('restored over the book at work, then undone: the folder is back byte by byte', async () => {
  const folder = await newBook();
  await attach(folder, Buffer.from('%PDF-1.7'));
  const { backup } = await backUp(folder, await newPlace());
  await inBook(folder, async (service) => valueOf(await dispatch(service, addDebtor('Anna'))));
  const before = await contentOf(folder);

  await restoreBackup(backup.path, folder, { owner: OWNER });
  expect(names(await stateOf(folder))).toEqual([]);
  await undoRestore(folder, { owner: OWNER });

  expect(await contentOf(folder)).toEqual(before);
  expect(names(await stateOf(folder))).toEqual(['Anna']);
});

it('made while the book records: each backup is the book as it stood at one confirmed entry', async () => {
  const folder = await newBook();
  const place = await newPlace();
  const all = Array.from({ length: 300 }, (_, n) => `Debtor ${n}`);
  await inBook(folder, async (service) => {
    const recording = (async () => {
      for (const name of all) valueOf(await dispatch(service, addDebtor(name)));
    })();
    for (let n = 0; service.seq <= all.length; n += 1) {
      // By turns as the app does it, and as somebody else's backup would that knows nothing of the open book.
      const book = { folder, name: 'At work', ...(n % 2 === 0 ? { seq: service.seq } : {}) };
      const seqBefore = service.seq;
      const { backup } = await makeBackup(book, place, { clock: clockAt(n) });
      expect(backup.manifest.seq).toBeGreaterThanOrEqual(seqBefore);
    }
    await recording;
  });
  const backups = await backupsIn(backupFolder(place, { folder }));
  expect(backups).toHaveLength(3);
  for (const { path, manifest } of backups) {
    const target = join(await emptyRoom(), 'book');
    await restoreBackup(path, target, { owner: OWNER });
    expect(names(await stateOf(target))).toEqual(all.slice(0, manifest.seq - 1));
    await expectTrailHolds(target);
  }
});
