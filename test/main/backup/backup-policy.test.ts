/** Which backups are kept: examples a person can count on a calendar, then what holds for any history. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, type LocalDate } from '#core/basics/local-date';
import { backupsToDrop, MOST_KEPT, type DatedBackup } from '#main/backup/backup-policy';

/** A Tuesday. */
const today = day('2026-09-01');

function backup(on: LocalDate, time = '17:30'): DatedBackup {
  return { name: `${on} ${time}`, at: `${on}T${time}:00.000Z`, day: on };
}

function keptOf(backups: readonly DatedBackup[], on: LocalDate): DatedBackup[] {
  const dropped = new Set(backupsToDrop(backups, on));
  return backups.filter((one) => !dropped.has(one));
}

const names = (backups: readonly DatedBackup[]) => backups.map(({ name }) => name);

/** One backup at the end of each day, the oldest first. */
function everyDay(days: number, until: LocalDate): DatedBackup[] {
  return Array.from({ length: days }, (_, n) => backup(addDays(until, n - days + 1)));
}

describe('what is kept', () => {
  it('of today the newest three', () => {
    const times = ['09:00', '11:00', '13:00', '15:00', '17:00'].map((time) => backup(today, time));
    expect(names(keptOf(times, today))).toEqual(['2026-09-01 13:00', '2026-09-01 15:00', '2026-09-01 17:00']);
  });

  it('of yesterday just the newest', () => {
    const yesterday = day('2026-08-31');
    const kept = keptOf([backup(yesterday, '12:00'), backup(yesterday, '17:00'), backup(today)], today);
    expect(names(kept)).toEqual(['2026-08-31 17:00', '2026-09-01 17:30']);
  });

  it('after two years of daily backups: days, then Sundays, then last days of months', () => {
    expect(keptOf(everyDay(730, today), today).map((one) => one.day)).toEqual([
      '2025-10-31',
      '2025-11-30',
      '2025-12-31',
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-09',
      '2026-08-16',
      '2026-08-23',
      '2026-08-25',
      '2026-08-26',
      '2026-08-27',
      '2026-08-28',
      '2026-08-29',
      '2026-08-30',
      '2026-08-31',
      '2026-09-01',
    ]);
  });

  it('the last one, however old', () => {
    expect(backupsToDrop([backup(day('2019-01-01'))], today)).toEqual([]);
  });

  it('three from days to come, when the clock was set back, beside those of today', () => {
    const ahead = ['10:00', '11:00', '12:00', '13:00'].map((time) => backup(day('2027-01-01'), time));
    expect(names(backupsToDrop([...ahead, backup(today)], today))).toEqual(['2027-01-01 10:00']);
  });
});

const someDay = fc.integer({ min: -500, max: 40 }).map((n) => addDays(today, n));
const pastDay = fc.integer({ min: -500, max: 0 }).map((n) => addDays(today, n));
const someTime = fc
  .record({ hour: fc.nat({ max: 23 }), minute: fc.nat({ max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

function history(days: fc.Arbitrary<LocalDate>): fc.Arbitrary<DatedBackup[]> {
  const one = fc.tuple(days, someTime).map(([on, time]) => backup(on, time));
  return fc.uniqueArray(one, { selector: ({ name }) => name, maxLength: 120 });
}

const newestOf = (backups: readonly DatedBackup[]) =>
  backups.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 1);

describe('whatever was made and whenever', () => {
  it('never drops the newest', () => {
    fc.assert(
      fc.property(history(someDay), (backups) => {
        const [newest] = newestOf(backups);
        expect(backupsToDrop(backups, today)).not.toContain(newest);
      }),
    );
  });

  it('keeps a bounded number', () => {
    fc.assert(
      fc.property(history(someDay), (backups) => {
        expect(keptOf(backups, today).length).toBeLessThanOrEqual(MOST_KEPT);
      }),
    );
  });

  it('asked again, drops no more; and the order of the list does not matter', () => {
    fc.assert(
      fc.property(history(someDay), (backups) => {
        const kept = keptOf(backups, today);
        expect(backupsToDrop(kept, today)).toEqual([]);
        expect(backupsToDrop(backups.toReversed(), today)).toEqual(backupsToDrop(backups, today));
      }),
    );
  });

  it('what is dropped would not be kept on a later day', () => {
    fc.assert(
      fc.property(history(pastDay), fc.nat({ max: 400 }), (backups, later) => {
        const kept = new Set(keptOf(backups, today));
        for (const one of keptOf(backups, addDays(today, later))) expect(kept).toContain(one);
      }),
    );
  });

  it('deleting as it goes ends with what deleting at the end would keep', () => {
    fc.assert(
      fc.property(history(pastDay), (backups) => {
        const inOrder = backups.toSorted((a, b) => (a.at < b.at ? -1 : 1));
        let shelf: DatedBackup[] = [];
        for (const one of inOrder) shelf = keptOf([...shelf, one], one.day);
        expect(keptOf(shelf, today)).toEqual(keptOf(inOrder, today));
      }),
    );
  });

  it('with a backup every day there is one of each of the last seven days and at most a week back within five', () => {
    fc.assert(
      fc.property(pastDay, (on) => {
        const ages = keptOf(everyDay(100, on), on).map((one) => daysBetween(one.day, on));
        for (const age of [0, 1, 2, 3, 4, 5, 6, 7]) expect(ages).toContain(age);
        for (const age of [14, 21, 28]) expect(ages.some((a) => Math.abs(a - age) <= 6)).toBe(true);
      }),
    );
  });
});
