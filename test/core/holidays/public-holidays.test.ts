/** Holidays anybody can look up, and what the table says where it ends. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { publicHolidays, yearsWithoutHolidays } from '#core/holidays/public-holidays';
import { jurisdictions } from '#core/profile/state';

describe('public holidays', () => {
  it.each([
    ['GB-EAW', '2026-04-06', 'Easter Monday'],
    ['GB-EAW', '2027-12-28', 'Boxing Day, moved off the weekend'],
    ['GB-SCT', '2026-11-30', 'St Andrew’s Day'],
    ['GB-NIR', '2026-07-13', 'the Battle of the Boyne, moved off a Sunday'],
    ['IE', '2026-02-02', 'St Brigid’s Day'],
    ['DE', '2026-10-03', 'Tag der Deutschen Einheit'],
    ['FR', '2026-07-14', 'Fête nationale'],
    ['US', '2026-11-26', 'Thanksgiving'],
    ['AU', '2026-01-26', 'Australia Day'],
    ['NZ', '2027-06-25', 'Matariki'],
    ['CA', '2026-07-01', 'Canada Day'],
  ] as const)('%s %s: %s', (jurisdiction, date, _name) => {
    expect(publicHolidays(jurisdiction)(day(date))).toBe(true);
  });

  it('differ from place to place', () => {
    expect(publicHolidays('GB-SCT')(day('2026-04-06'))).toBe(false);
    expect(publicHolidays('GB-EAW')(day('2026-11-30'))).toBe(false);
  });

  it('are known for the years to come everywhere but somewhere else', () => {
    const days = [2026, 2046].map((year) => day(`${year}-06-01`));
    const unknown = jurisdictions.filter((each) => yearsWithoutHolidays(each, days).length > 0);
    expect(unknown).toEqual(['other']);
  });

  it('are said to be unknown beyond the table', () => {
    const days = [day('2046-12-01'), day('2047-01-01'), day('2047-02-01')];
    expect(yearsWithoutHolidays('GB-EAW', days)).toEqual([2047]);
    expect(yearsWithoutHolidays('other', days)).toEqual([2046, 2047]);
    expect(publicHolidays('other')(day('2026-12-25'))).toBe(false);
  });
});
