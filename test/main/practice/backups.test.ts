/** Backups as the practice makes and restores them: by themselves, all at once, one of them, and taken back. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { BackupService } from '#main/backup/backup-service';
import { realFiles } from '#main/files/file-layer';
import { setPassword } from '#main/journal/password/password';
import { AutomaticBackups } from '#main/practice/automatic-backups';
import type { Backups } from '#main/practice/backups';
import { erasePerson } from '#main/practice/erase-person';
import { protectBook } from '#main/practice/protect-book';
import { CHEAP } from '../journal/password/locked-book';
import { deskWithBook, watch } from './backup-desk';
import { clock as morning, codeOf, emptyRoom, valueOf } from './desk';
import { openPractice } from './open-practice';

const marlow = { ...harbourLaneProfile, name: 'Marlow Vet' };
async function newestOf(backups: Backups, bookId: BookId): Promise<string> {
  const [newest] = valueOf(await backups.of(bookId)).backups;
  return newest?.backupId ?? '';
}

describe('by itself', () => {
  it('on closing while a password is being set, gives the book back that was opened after it', async () => {
    const desk = await deskWithBook();
    const change = { kind: 'set', password: 'long enough for this' } as const;
    const protecting = protectBook(desk.practice, desk.bookId, change);
    const isOpen = () => desk.practice.book(desk.bookId).ok;
    await expect.poll(isOpen, { interval: 5, timeout: 30_000 }).toBe(false);
    await desk.automatic.close();
    const folder = join(desk.dataDir, 'books', (await readdir(join(desk.dataDir, 'books')))[0] ?? '');
    valueOf(await protecting);
    expect(await readdir(folder)).not.toContain('lock');
  });

  it('on closing, into Accord’s own folder, and not when nothing changed; never the sample', async () => {
    const desk = await deskWithBook();
    valueOf(await desk.practice.createBook(marlow, true));
    await desk.automatic.close();
    const folders = await readdir(join(desk.dataDir, 'backups'));
    expect(folders).toEqual([expect.stringMatching(/^harbour-lane-joinery-/)]);
    const inFolder = () => readdir(join(desk.dataDir, 'backups', folders[0] ?? ''));
    expect(await inFolder()).toHaveLength(1);

    desk.setClock('2026-09-02T09:30:00.000Z');
    valueOf(await desk.practice.openBook(desk.bookId));
    await desk.automatic.close();
    expect(await inFolder()).toHaveLength(1);
    expect(codeOf(desk.practice.book(desk.bookId))).toBe('book-not-open');
  });

  it('once a day while the book is open', async () => {
    const desk = await deskWithBook();
    const count = async () => valueOf(await desk.backups.of(desk.bookId)).backups.length;
    await desk.automatic.backUpDue();
    await desk.add('Anna');
    desk.setClock('2026-09-02T09:29:00.000Z');
    await desk.automatic.backUpDue();
    expect(await count()).toBe(1);
    desk.setClock('2026-09-02T09:31:00.000Z');
    await desk.automatic.backUpDue();
    expect(await count()).toBe(2);
    await desk.practice.close();
    expect(desk.faults).toEqual([]);
  });

  it('says once what stands in the way, and no more when it is put right', async () => {
    const desk = await deskWithBook();
    const stick = join(await emptyRoom(), 'stick');
    valueOf(await desk.backups.choosePlace(stick));
    await desk.automatic.backUpDue();
    await desk.automatic.backUpDue();
    const told = async () => (await desk.practice.view()).notices.map(({ code }) => code);
    expect(await told()).toEqual(['backup-not-made']);
    expect((await desk.practice.view()).notices[0]?.message).toContain('If it is on a stick, plug it in');
    valueOf(await desk.backups.choosePlace(null));
    await desk.automatic.backUpDue();
    expect(await told()).toEqual([]);
    await desk.practice.close();
  });
});

describe('on closing', () => {
  it('a disk that does not answer is not waited for', async () => {
    const desk = await deskWithBook();
    const hanging = { ...realFiles, readdir: () => new Promise<never>(() => undefined) };
    const service = new BackupService(morning, hanging);
    const automatic = new AutomaticBackups(desk.practice, desk.backups, service, () => undefined);
    await automatic.close(20);
    expect(codeOf(desk.practice.book(desk.bookId))).toBe('book-not-open');
  });
});

describe('where they go', () => {
  it('is remembered, and says when it is of no help or not there', async () => {
    const desk = await deskWithBook();
    expect((await desk.backups.overview()).place).toEqual({
      folder: join(desk.dataDir, 'backups'),
      isOurs: true,
      isThere: true,
      isBesideBooks: true,
    });
    const stick = join(await emptyRoom(), 'stick');
    const { place } = valueOf(await desk.backups.choosePlace(stick));
    expect(place).toEqual({ folder: stick, isOurs: false, isThere: false, isBesideBooks: false });
    await desk.practice.close();
    expect((await openPractice(desk.dataDir)).shelf.memory.backupFolder).toBe(stick);
  });

  it('is not where books are', async () => {
    const desk = await deskWithBook();
    const books = join(desk.dataDir, 'books');
    expect(codeOf(await desk.backups.choosePlace(books))).toBe('place-is-a-book');
    const [folder = ''] = await readdir(books);
    expect(codeOf(await desk.backups.choosePlace(join(books, folder, 'files')))).toBe('place-is-a-book');
    expect(codeOf(await desk.backups.backUpAll(books, watch()))).toBe('place-is-a-book');
    await desk.practice.close();
  });
});

describe('all books', () => {
  it('are backed up where the user says, each with a sentence, and the folder is offered again', async () => {
    const desk = await deskWithBook();
    const { bookId: gone } = valueOf(await desk.practice.createBook(marlow, false));
    await desk.practice.close();
    const { books } = await desk.practice.view();
    await rm(books.find(({ bookId }) => bookId === gone)?.place ?? '', { recursive: true });
    const stick = await emptyRoom();
    const told: string[] = [];
    const { signal } = new AbortController();
    const round = valueOf(
      await desk.backups.backUpAll(stick, { signal, tell: (_, words) => void told.push(words ?? '') }),
    );
    expect(round.message).toBe('1 of 2 books backed up. Not backed up: Marlow Vet.');
    expect(round.lines.map(({ kind }) => kind)).toEqual(['made', 'refused']);
    expect(round.lines[0]?.message).toMatch(/^Harbour Lane Joinery is backed up: 1 entry/);
    expect(told[0]).toBe('Harbour Lane Joinery (1 of 2)');
    expect(desk.practice.shelf.memory.roundFolder).toBe(stick);
    expect(valueOf(await desk.backups.of(desk.bookId)).backups).toHaveLength(1);
  });

  it('stop where the user stops them', async () => {
    const desk = await deskWithBook();
    const stop = new AbortController();
    stop.abort();
    const round = valueOf(
      await desk.backups.backUpAll(await emptyRoom(), { signal: stop.signal, tell: () => undefined }),
    );
    expect(round.lines).toMatchObject([{ kind: 'cancelled' }]);
    await desk.practice.close();
  });
});

describe('from before a password', () => {
  it('are told while the book is open, and only they are deleted', async () => {
    const desk = await deskWithBook();
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    valueOf(
      await desk.practice.whileClosed(desk.bookId, (folder) => setPassword(folder, 'four words', CHEAP)),
    );
    expect(valueOf(await desk.backups.of(desk.bookId)).outdated).toBeNull();
    expect(codeOf(await desk.backups.deleteOutdated(desk.bookId, 'unprotected'))).toBe('not-told-apart');

    valueOf(await desk.practice.openBook(desk.bookId, 'four words'));
    desk.setClock('2026-09-01T10:30:00.000Z');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    expect(valueOf(await desk.backups.of(desk.bookId)).outdated?.unprotected).toBe(1);
    expect(valueOf(await desk.backups.deleteOutdated(desk.bookId, 'unprotected'))).toBe(1);
    const left = valueOf(await desk.backups.of(desk.bookId));
    expect(left.backups.map(({ hasPassword }) => hasPassword)).toEqual([true]);
    expect(left.outdated?.unprotected).toBe(0);
    await desk.practice.close();
  });
});

describe('from before a person was erased', () => {
  it('are told, and only they are deleted', async () => {
    const desk = await deskWithBook();
    await desk.add('Anna');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    const { state } = valueOf(desk.practice.book(desk.bookId));
    const [anna] = Object.values(state.debtors);
    if (!anna) throw new Error('nobody');
    desk.setClock('2026-09-01T10:30:00.000Z');
    const asked = { bookId: desk.bookId, debtorId: anna.id, reason: 'They asked for it.' };
    valueOf(await erasePerson(desk.practice, desk.clock, asked));
    desk.setClock('2026-09-01T11:30:00.000Z');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    const before = valueOf(await desk.backups.of(desk.bookId));
    expect(before.outdated).toEqual({ unprotected: 0, 'before-erasure': 1 });
    expect(valueOf(await desk.backups.deleteOutdated(desk.bookId, 'before-erasure'))).toBe(1);
    const left = valueOf(await desk.backups.of(desk.bookId));
    expect(left).toMatchObject({ outdated: { 'before-erasure': 0 }, backups: [{ entries: 3 }] });
    await desk.practice.close();
  });

  it('are not those made since, also when the clock was set back', async () => {
    const desk = await deskWithBook();
    await desk.add('Anna');
    const [anna] = Object.values(valueOf(desk.practice.book(desk.bookId)).state.debtors);
    if (!anna) throw new Error('nobody');
    const asked = { bookId: desk.bookId, debtorId: anna.id, reason: 'They asked for it.' };
    valueOf(await erasePerson(desk.practice, desk.clock, asked));
    desk.setClock('2026-08-01T09:30:00.000Z');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    expect(valueOf(await desk.backups.of(desk.bookId)).outdated?.['before-erasure']).toBe(0);
    await desk.practice.close();
  });
});

describe('restoring', () => {
  it('twice, the clock set back in between, undoes the last one first', async () => {
    const desk = await deskWithBook();
    await desk.add('Anna');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    const backupId = await newestOf(desk.backups, desk.bookId);
    await desk.add('Ben');
    valueOf(await desk.restores.restore(backupId, desk.bookId, watch()));
    await desk.debtors();
    await desk.add('Cleo');
    desk.setClock('2026-08-01T09:30:00.000Z');
    valueOf(await desk.restores.restore(backupId, desk.bookId, watch()));
    valueOf(await desk.restores.undo(desk.bookId));
    expect(await desk.debtors()).toEqual(['Anna', 'Cleo']);
    valueOf(await desk.restores.undo(desk.bookId));
    expect(await desk.debtors()).toEqual(['Anna', 'Ben']);
    await desk.practice.close();
  });

  it('brings the old book back, keeps the present, and can be undone', async () => {
    const desk = await deskWithBook();
    await desk.add('Anna');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    await desk.add('Ben');
    const backupId = await newestOf(desk.backups, desk.bookId);

    const seen = valueOf(await desk.restores.inspect(backupId, desk.bookId, watch()));
    expect(seen).toMatchObject({ bookId: desk.bookId, hasPassword: false, isOfAnother: false });
    expect(seen.sentences).toContain('The book has 1 entry more. It would not be in the restored book.');
    const restored = valueOf(await desk.restores.restore(backupId, desk.bookId, watch()));
    expect(restored).toEqual({ bookId: desk.bookId, name: 'Harbour Lane Joinery', canUndo: true });
    expect(await desk.debtors()).toEqual(['Anna']);
    expect(valueOf(await desk.backups.of(desk.bookId)).restoredAt).toBe('2026-09-01T09:30:00.000Z');

    valueOf(await desk.restores.undo(desk.bookId));
    expect(await desk.debtors()).toEqual(['Anna', 'Ben']);
    expect(valueOf(await desk.backups.of(desk.bookId)).restoredAt).toBeNull();
    expect(codeOf(await desk.restores.undo(desk.bookId))).toBe('nothing-to-undo');
    await desk.practice.close();
  });

  it('puts a book on the shelf of a new computer', async () => {
    const old = await deskWithBook();
    await old.add('Anna');
    const stick = await emptyRoom();
    valueOf(await old.backups.backUpAll(stick, watch()));
    const [folder = ''] = await readdir(stick);
    const [file = ''] = await readdir(join(stick, folder));
    await old.practice.close();

    const desk = await deskWithBook();
    const backupId = desk.known.idOf(join(stick, folder, file));
    const seen = valueOf(await desk.restores.inspect(backupId, null, watch()));
    expect(seen).toMatchObject({ bookId: null, bookName: 'Harbour Lane Joinery' });
    const { bookId } = valueOf(await desk.restores.restore(backupId, seen.bookId, watch()));
    expect(bookId).not.toBe(desk.bookId);
    expect(valueOf(await desk.practice.openBook(bookId)).seq).toBe(2);
    expect((await desk.practice.view()).books).toHaveLength(2);
    await desk.practice.close();
  });

  it('finds the book of a file by itself when it is in the list', async () => {
    const desk = await deskWithBook();
    const { lines } = valueOf(await desk.backups.backUpAll(await emptyRoom(), watch()));
    expect(lines).toHaveLength(1);
    const backupId = await newestOf(desk.backups, desk.bookId);
    expect(valueOf(await desk.restores.inspect(backupId, null, watch())).bookId).toBe(desk.bookId);
    await desk.practice.close();
  });

  it('names the newest backup that is whole', async () => {
    const desk = await deskWithBook();
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    desk.setClock('2026-09-01T10:30:00.000Z');
    await desk.add('Anna');
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    const [newest, older] = valueOf(await desk.backups.of(desk.bookId)).backups;
    const good = async () => valueOf(await desk.restores.newestGood(desk.bookId, watch()));
    expect(await good()).toEqual(newest);
    const path = join(newest?.folder ?? '', newest?.name ?? '');
    const bytes = await readFile(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await good()).toEqual(older);
    await desk.practice.close();
  });

  it('refuses a token it never gave', async () => {
    const desk = await deskWithBook();
    expect(codeOf(await desk.restores.restore('no-such-token', desk.bookId, watch()))).toBe('unknown-backup');
    await desk.practice.close();
  });
});
