/** Days as people type them, on Tuesday 1 September 2026. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysSaid, readDay } from '#core/basics/date-words';
import { addDays, day, weekdayOf, type LocalDate } from '#core/basics/local-date';

const today = day('2026-09-01');
const british = { today, locale: 'en-GB' };
const american = { today, locale: 'en-US' };

describe('one day, typed into a field', () => {
  it.each([
    ['today', '2026-09-01'],
    ['tomorrow', '2026-09-02'],
    ['fri', '2026-09-04'],
    ['Friday', '2026-09-04'],
    ['this fri', '2026-09-04'],
    ['mon', '2026-09-07'],
    ['tue', '2026-09-08'],
    ['tues', '2026-09-08'],
    ['next fri', '2026-09-11'],
    ['next week', '2026-09-07'],
    ['+7', '2026-09-08'],
    ['+2w', '2026-09-15'],
    ['in 10 days', '2026-09-11'],
    ['2 weeks', null],
    ['12/8', '2027-08-12'],
    ['12.8.', '2027-08-12'],
    ['12/10', '2026-10-12'],
    ['10/31', '2026-10-31'],
    ['1/9', '2026-09-01'],
    ['12/08/2026', '2026-08-12'],
    ['12.8.26', '2026-08-12'],
    ['2026-10-01', '2026-10-01'],
    ['031026', '2026-10-03'],
    ['4 sep', '2026-09-04'],
    ['fri 4 sep', '2026-09-04'],
    ['Friday, 4 September 2026', '2026-09-04'],
    ['fri 4/9', '2026-09-04'],
    ['4th of September', '2026-09-04'],
    ['sep 4', '2026-09-04'],
    ['sept 4, 2027', '2027-09-04'],
    ['29 feb', '2028-02-29'],
    ['end of month', '2026-09-30'],
    ['end of the month', '2026-09-30'],
    ['end of october', '2026-10-31'],
    ['end of sep', '2026-09-30'],
    ['end of the week', '2026-09-04'],
    ['31/9', null],
    ['45/2', null],
    ['1,440.00', null],
    ['12.80', null],
    ['fri or sat', null],
    ['INV-204', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(readDay(text, british)).toBe(expected);
  });

  it.each([
    ['12/8', '2026-12-08'],
    ['12/08/2026', '2026-12-08'],
    ['31/10', '2026-10-31'],
    ['4 sep', '2026-09-04'],
  ])('in the United States %s is %s', (text, expected) => {
    expect(readDay(text, american)).toBe(expected);
  });
});

describe('days within a line', () => {
  it('finds each with its place', () => {
    const text = 'called, 200 by fri and the rest on 12/10';
    const found = daysSaid(text, british);
    expect(found.map(({ from, to, on }) => [text.slice(from, to), on])).toEqual([
      ['fri', '2026-09-04'],
      ['12/10', '2026-10-12'],
    ]);
  });

  it('owns up where another day may be meant', () => {
    expect(daysSaid('next fri', british)).toMatchObject([{ isUnsure: true }]);
    expect(daysSaid('12/8', british)).toMatchObject([{ isUnsure: true }]);
    expect(daysSaid('12/8/2027', british)).toMatchObject([{ isUnsure: false }]);
    expect(daysSaid('fri', british)).toMatchObject([{ isUnsure: false }]);
  });

  it.each(['INV-12/8', '01632 960 114', '1.440,00', 'friendly', 'maybe', '12:30', '7 invoices'])(
    'sees no day in %s',
    (text) => expect(daysSaid(text, british)).toEqual([]),
  );
});

describe('laws', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n): LocalDate => addDays(day('2000-01-01'), n));
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

  it('a weekday is one of the next seven days, never today', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (from, n) => {
        const on = readDay(weekdays[n] ?? '', { today: from, locale: 'en-GB' });
        expect(on && on > from && on <= addDays(from, 7)).toBe(true);
        expect(on && weekdayOf(on)).toBe(n + 1);
      }),
    );
  });

  it('any day reads back from the way it is written with its year', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, on) => {
        const written = `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
        expect(readDay(written, { today: from, locale: 'en-GB' })).toBe(on);
        expect(readDay(on, { today: from, locale: 'en-US' })).toBe(on);
      }),
    );
  });

  it('a day without a year is never in the past, and no text throws', () => {
    const bits = fc.constantFrom(
      '12/8',
      '4 sep',
      'fri',
      '+7',
      '99/99',
      'next',
      'end of',
      '.',
      ' ',
      'Ǆ',
      '1.2.',
    );
    fc.assert(
      fc.property(
        anyDay,
        fc.array(bits).map((all) => all.join(' ')),
        (from, text) => {
          const found = daysSaid(text, { today: from, locale: 'en-GB' });
          expect(found.every((said) => said.on >= from)).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void daysSaid(text, british)));
  });
});
