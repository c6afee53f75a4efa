import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayOf,
  daysBetween,
  localDateSchema,
  parseIsoDay,
  weekdayOf,
} from '#core/basics/local-date';

const someDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is in the calendar', (text) => {
    expect(parseIsoDay(text)).toBe(text);
    expect(localDateSchema.parse(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-01-01T00:00'])(
    '%s is not',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
      expect(localDateSchema.safeParse(text).success).toBe(false);
      expect(() => day(text)).toThrow('no such day');
    },
  );

  it('is made of year, month and day of the month', () => {
    expect(dayOf(2026, 9, 4)).toBe('2026-09-04');
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect(dayOf(9999, 13, 1)).toBeNull();
    expect(dayOf(9999, 12, 32)).toBeNull();
  });
});

describe('counting days', () => {
  it('crosses months, leap days and the changes of the clock', () => {
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-09-01'), day('2026-08-31'))).toBe(-1);
  });

  it('keeps the month’s end', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-01-31'), 2)).toBe('2026-03-31');
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
  });

  it('knows the days of the week', () => {
    expect(weekdayOf(day('2026-09-01'))).toBe(2);
    expect(weekdayOf(day('2026-09-06'))).toBe(7);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
        expect(from < to).toBe(days > 0);
      }),
    );
  });
});
