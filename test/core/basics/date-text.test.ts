import { describe, expect, it } from 'vitest';
import { sayDay, sayDayOfMonth, sayFullDay, sayMonth, sayShortDay } from '#core/basics/date-text';
import { day } from '#core/basics/local-date';

const friday = day('2026-09-04');
const today = day('2026-09-01');

describe('a day', () => {
  it('is short on screens, with the year when it is another', () => {
    expect(sayDay(friday, today, 'en-GB')).toBe('Fri 4 Sep');
    expect(sayDay(day('2027-09-03'), today, 'en-GB')).toBe('Fri 3 Sep 2027');
    expect(sayDay(friday, today, 'de-DE')).toBe('Fr. 4. Sep.');
  });

  it('is whole in letters', () => {
    expect(sayFullDay(friday, 'en-GB')).toBe('4 September 2026');
    expect(sayFullDay(friday, 'en-US')).toBe('September 4, 2026');
    expect(sayFullDay(friday, 'de-DE')).toBe('4. September 2026');
  });

  it('is shorter still where there is little room', () => {
    expect(sayShortDay(friday, 'en-GB')).toBe('4 Sep 26');
    expect(sayDayOfMonth(friday, 'en-GB')).toBe('Fri 4');
    expect(sayMonth(friday, 'en-GB')).toBe('September 2026');
  });

  it('does not depend on the clock of the machine', () => {
    expect(sayFullDay(day('2026-03-29'), 'en-GB')).toBe('29 March 2026');
    expect(sayFullDay(day('2026-01-01'), 'en-GB')).toBe('1 January 2026');
  });
});
