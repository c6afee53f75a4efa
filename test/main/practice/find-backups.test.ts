/** Backups found again: in places used before, and each book's own where folders have the same name. */
import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { adoptBook } from '#main/practice/adopt-book';
import { erasePerson } from '#main/practice/erase-person';
import { deskWithBook, watch } from './backup-desk';
import { emptyRoom, valueOf } from './desk';
import { openPractice } from './open-practice';

const marlow = { ...harbourLaneProfile, name: 'Marlow Vet' };

describe('where they went before', () => {
  it('is looked into as well, also after the place was changed twice, and told when it is out of reach', async () => {
    const desk = await deskWithBook();
    const [first, second, round] = [await emptyRoom(), await emptyRoom(), await emptyRoom()];
    const found = async () => valueOf(await desk.backups.of(desk.bookId));
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    for (const [index, place] of [first, second].entries()) {
      valueOf(await desk.backups.choosePlace(place));
      desk.setClock(`2026-09-01T1${index}:30:00.000Z`);
      valueOf(await desk.backups.backUp(desk.bookId, watch()));
    }
    desk.setClock('2026-09-01T12:30:00.000Z');
    valueOf(await desk.backups.backUpAll(round, watch()));
    valueOf(await desk.backups.backUpAll(await emptyRoom(), watch()));
    valueOf(await desk.backups.choosePlace(null));
    expect((await found()).backups).toHaveLength(5);
    expect((await found()).outOfReach).toEqual([]);
    await rename(first, `${first} pulled out`);
    expect(await found()).toMatchObject({ outOfReach: [first], backups: { length: 4 } });
    await desk.practice.close();
    const again = await openPractice(desk.dataDir);
    expect(again.shelf.memory.formerPlaces).toEqual(expect.arrayContaining([first, second, round]));
    await rename(`${first} pulled out`, first);
  });

  it('is where those are deleted that hold an erased person', async () => {
    const desk = await deskWithBook();
    await desk.add('Anna');
    const stick = await emptyRoom();
    valueOf(await desk.backups.choosePlace(stick));
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    valueOf(await desk.backups.choosePlace(null));
    const [anna] = Object.values(valueOf(desk.practice.book(desk.bookId)).state.debtors);
    if (!anna) throw new Error('nobody');
    desk.setClock('2026-09-01T10:30:00.000Z');
    const asked = { bookId: desk.bookId, debtorId: anna.id, reason: 'They asked for it.' };
    valueOf(await erasePerson(desk.practice, desk.clock, asked));
    expect(valueOf(await desk.backups.of(desk.bookId)).outdated?.['before-erasure']).toBe(1);
    expect(valueOf(await desk.backups.deleteOutdated(desk.bookId, 'before-erasure'))).toBe(1);
    const [folder = ''] = await readdir(stick);
    expect(await readdir(join(stick, folder))).toEqual([]);
    await desk.practice.close();
  });
});

describe('two books whose folders have the same name', () => {
  /** The book of the desk, its folder called `Marlow`, and a copy of it elsewhere, which was worked in on its own. */
  async function twins() {
    const desk = await deskWithBook();
    const { practice, bookId } = desk;
    await desk.add('Anna');
    await practice.close();
    const record = valueOf(practice.shelf.record(bookId));
    const [one, other] = [join(await emptyRoom(), 'Marlow'), join(await emptyRoom(), 'Marlow')];
    await rename(practice.shelf.folderOf(record), one);
    await cp(one, other, { recursive: true });
    valueOf(await practice.shelf.put({ ...record, folder: one }));
    const twinId = 'fedcba98-7654-4321-8765-fedcba987654' as BookId;
    valueOf(await practice.shelf.put({ ...record, bookId: twinId, folder: other }));
    return { ...desk, twinId, folder: one };
  }

  it('keep each their own backups: the policy of one takes none of the other', async () => {
    const desk = await twins();
    const count = async (bookId: BookId) => valueOf(await desk.backups.of(bookId)).backups.length;
    desk.setClock('2026-09-01T08:00:00.000Z');
    valueOf(await desk.backups.backUp(desk.twinId, watch()));
    valueOf(await desk.practice.openBook(desk.bookId));
    for (const hour of [10, 11, 12, 13]) {
      desk.setClock(`2026-09-01T${hour}:00:00.000Z`);
      await desk.add(`Caller at ${hour}`);
      valueOf(await desk.backups.backUp(desk.bookId, watch()));
    }
    expect([await count(desk.bookId), await count(desk.twinId)]).toEqual([3, 1]);
    await desk.practice.close();
  });

  it('are both told of what was made before they were kept apart, but not of what is known to be another’s', async () => {
    const desk = await twins();
    const { service } = desk;
    const [own] = await service.backUp([{ folder: desk.folder, name: 'Marlow' }], desk.backups.place);
    expect(own?.backup?.path).toContain(join('backups', 'Marlow'));
    expect(valueOf(await desk.backups.of(desk.bookId)).backups).toHaveLength(1);
    const stranger = valueOf(await desk.practice.createBook(marlow, false));
    const record = valueOf(desk.practice.shelf.record(stranger.bookId));
    const namesake = join(await emptyRoom(), 'Marlow');
    await desk.practice.close();
    await rename(desk.practice.shelf.folderOf(record), namesake);
    valueOf(await desk.practice.shelf.put({ ...record, folder: namesake }));
    expect(valueOf(await desk.backups.of(stranger.bookId)).backups).toEqual([]);
  });

  it('find theirs when the list was lost, and when a folder was renamed', async () => {
    const desk = await twins();
    valueOf(await desk.backups.backUp(desk.bookId, watch()));
    const record = valueOf(desk.practice.shelf.record(desk.bookId));
    await rename(desk.folder, `${desk.folder} & Sons`);
    valueOf(await desk.practice.shelf.put({ ...record, folder: `${desk.folder} & Sons` }));
    expect(valueOf(await desk.backups.of(desk.bookId)).backups).toHaveLength(1);

    await rename(`${desk.folder} & Sons`, desk.folder);
    valueOf(await desk.practice.shelf.take(desk.bookId));
    valueOf(await desk.practice.shelf.take(desk.twinId));
    const bookId = valueOf(await adoptBook(desk.practice, desk.folder));
    expect(valueOf(await desk.backups.of(bookId)).backups).toHaveLength(1);
  });
});
