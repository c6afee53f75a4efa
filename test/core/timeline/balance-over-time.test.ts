/** How a balance rose and fell, on days that can be checked by hand. */
import { expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { balanceOverTime, monthEnds } from '#core/timeline/balance-over-time';
import { someProfile } from '../../support/commands';
import { after, ledger, on, theDebtor, today } from './brambling';

const book = after(
  on('2026-08-15', () => ({ type: 'book.create', profile: someProfile, isSample: false })),
  on('2026-08-15', () => ledger()),
  // By then 440.00 of the first invoice had been paid.
  on('2026-08-25', () => ledger(44_000)),
);

it('changes on the day of each invoice and of each import that said otherwise, and stands until today', () => {
  expect(balanceOverTime(book, theDebtor(book), today)).toEqual([
    { on: '2026-06-16', balance: 144_000 },
    { on: '2026-07-20', balance: 204_000 },
    { on: '2026-08-10', balance: 244_000 },
    { on: '2026-08-25', balance: 200_000 },
    { on: '2026-09-01', balance: 200_000 },
  ]);
});

it('knows nothing of days to come, and is told month by month', () => {
  const steps = balanceOverTime(book, theDebtor(book), day('2026-08-11'));
  expect(steps.at(-1)).toEqual({ on: '2026-08-11', balance: 244_000 });
  expect(monthEnds(steps).map(({ on: last, balance }) => [last, balance])).toEqual([
    ['2026-06-16', 144_000],
    ['2026-07-20', 204_000],
    ['2026-08-11', 244_000],
  ]);
});
