import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { orderEvidence, readDay } from '#core/exchange/ledger/dates';

describe('a day in a cell', () => {
  it.each([
    '03/06/2026',
    '3/6/26',
    '03-06-2026',
    '03.06.2026',
    '3. 6. 2026'.replaceAll('. ', '.'),
    '2026-06-03',
    '2026/06/03',
    '20260603',
    '2026-06-03T00:00:00',
    '03/06/2026 09:15',
    '3 Jun 2026',
    '03-Jun-26',
    'Jun 3, 2026',
    'Wednesday, June 3, 2026',
    '3rd June 2026',
    '3. Juni 2026',
    '3 juin 2026',
    '3 de junio de 2026',
    '46176',
    46176,
    46176.75,
    { day: '2026-06-03' },
  ])('%j is 3 June 2026', (cell) => {
    expect(readDay(cell, 'day-first')).toBe('2026-06-03');
  });

  it('has the month first where the file says so, but never with dots', () => {
    expect(readDay('06/03/2026', 'month-first')).toBe('2026-06-03');
    expect(readDay('03.06.2026', 'month-first')).toBe('2026-06-03');
  });

  it.each([
    '',
    '31/02/2026',
    '13/13/2026',
    '2026-02-30',
    'soon',
    'June 2026',
    '1026-06-03',
    '3 Foo 2026',
    12,
    '99991398',
    '199401.01',
    '1994.0101',
    true,
    null,
  ])('%j is none', (cell) => {
    expect(readDay(cell, 'day-first')).toBeNull();
  });

  it('is read back from every way of writing it', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = addDays(day('1980-01-01'), days);
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        const name = months[Number(month) - 1] ?? '';
        expect(readDay(`${dayOfMonth}/${month}/${year}`, 'day-first')).toBe(date);
        expect(readDay(`${month}/${dayOfMonth}/${year}`, 'month-first')).toBe(date);
        expect(readDay(`${dayOfMonth} ${name} ${year}`, 'month-first')).toBe(date);
        expect(readDay(`${name.slice(0, 3)} ${Number(dayOfMonth)}, ${year}`, 'day-first')).toBe(date);
      }),
    );
  });
});

describe('the order of day and month', () => {
  it('is told by figures above 12, and by nothing else', () => {
    expect(orderEvidence(['13/06/2026', '03/06/2026', '06/06/2026'])).toEqual({
      dayFirst: 1,
      monthFirst: 0,
      undecided: 1,
    });
    expect(orderEvidence(['06/13/2026'])).toEqual({ dayFirst: 0, monthFirst: 1, undecided: 0 });
    expect(orderEvidence(['03.06.2026', '2026-06-03', '3 Jun 2026', 46176, null])).toEqual({
      dayFirst: 0,
      monthFirst: 0,
      undecided: 0,
    });
  });
});
