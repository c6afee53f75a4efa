/** What the screen says of a round of backups and of a backup that was looked into. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import type { Inspection, Present } from '#main/backup/inspect-backup';
import { sayInspection, sayRound } from '#main/backup/report-words';

const round = (...kinds: string[]) =>
  sayRound(kinds.map((kind, n) => ({ book: { name: `Book ${n + 1}` }, kind })));

describe('a round', () => {
  it.each([
    [[], 'There is no book to back up.'],
    [['made'], 'The book is backed up.'],
    [['made', 'unchanged'], 'All 2 books are backed up.'],
    [['refused'], '0 of 1 book backed up. Not backed up: Book 1.'],
    [['made', 'refused', 'made', 'cancelled'], '2 of 4 books backed up. Not backed up: Book 2, Book 4.'],
  ])('%j', (kinds, said) => {
    expect(round(...kinds)).toBe(said);
  });
});

const inspection: Inspection = {
  bookName: 'Harbour Lane Joinery',
  hasPassword: false,
  entries: 1_204,
  head: 'a'.repeat(64),
  firstAt: '2026-01-05T09:00:00.000Z',
  lastAt: '2026-08-31T16:00:00.000Z',
  attachments: 1,
  day: day('2026-09-01'),
  createdAt: '2026-09-01T16:30:00.000Z',
  present: null,
};

const beside = (relation: Present['relation'], missing: number | null, added: number | null): Inspection => ({
  ...inspection,
  present: { relation, missing, added, isDamaged: false },
});

describe('a backup that was looked into', () => {
  it('what it holds and when it was made', () => {
    expect(sayInspection(inspection)).toEqual([
      'The backup is whole. It holds Harbour Lane Joinery: 1,204 entries, from 5 January 2026 to 31 August 2026, and 1 attached file.',
      'It was made on 1 September 2026.',
      'There is no book in that place yet.',
    ]);
  });

  it('with a password neither whose it is nor of which days', () => {
    const locked = {
      ...inspection,
      bookName: null,
      hasPassword: true,
      firstAt: null,
      lastAt: null,
      attachments: 0,
    };
    expect(sayInspection(locked)).toEqual([
      'The backup is whole. It holds a book: 1,204 entries.',
      'It was made on 1 September 2026.',
      'It has a password, the one the book had on that day.',
      'There is no book in that place yet.',
    ]);
  });

  it.each([
    [beside('same', 0, 0), 'The book has exactly the same entries.'],
    [beside('older', 1, 0), 'The book has 1 entry more. It would not be in the restored book.'],
    [beside('older', 12, 0), 'The book has 12 entries more. They would not be in the restored book.'],
    [beside('newer', 0, 5), 'The backup has 5 entries more than the book, and all that the book has.'],
    [
      beside('parted', 2, 3),
      'Each has entries that the other has not: the book 2 entries, which would not be in the restored book; the backup 3 entries.',
    ],
  ])('beside the book: $present.relation', (seen, said) => {
    expect(sayInspection(seen)).toContain(said);
    expect(sayInspection(seen).at(-1)).toBe(
      'Restoring keeps the book as it is now in a folder beside it, and can be undone.',
    );
  });
});
