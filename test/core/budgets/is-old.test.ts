/** A budget is old the day after it is six months old. */
import { expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { isOld } from '#core/budgets/is-old';

it.each([
  ['2026-03-01', '2026-09-01', false],
  ['2026-02-28', '2026-09-01', true],
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
])('told on %s, looked at on %s', (toldOn, today, old) => {
  expect(isOld({ toldOn: day(toldOn) }, day(today))).toBe(old);
});
