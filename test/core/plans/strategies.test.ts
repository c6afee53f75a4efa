/** What each strategy comes to, in cases a person can check by hand. */
import { describe, expect, it } from 'vitest';
import { day, weekdayOf } from '#core/basics/local-date';
import { cents, zero } from '#core/basics/money';
import { publicHolidays } from '#core/holidays/public-holidays';
import { withoutPin, withPin } from '#core/plans/pins';
import { nearestOffers } from '#core/plans/say-nearest';
import { planWords } from '#core/plans/say-plan';
import type { EqualTerms, PlanTerms } from '#core/plans/terms';
import { amountsOf, noHolidays, refused, said, scheduled } from '../../support/schedules';

const start = day('2026-10-01');
const frame = { deposit: zero, depositOn: start, cadence: 'monthly', firstOn: start } as const;
const four: EqualTerms = { ...frame, strategy: 'equal', instalments: 4 };
const words = (debt: number, terms: PlanTerms) =>
  planWords(terms, scheduled(debt, terms).lines, 'GBP', 'en-GB');

describe('so much each time', () => {
  it('goes on until it is paid, the last one less', () => {
    const { lines, restAt } = scheduled(2_400_00, { ...frame, strategy: 'amount', each: cents(700_00) });
    expect(amountsOf(lines)).toEqual([700_00, 700_00, 700_00, 300_00]);
    expect(restAt).toBe(3);
  });

  it('counts an edited payment with its own amount', () => {
    const terms = { ...frame, strategy: 'amount', each: cents(700_00) } as const;
    const smaller = withPin(terms, { instalment: 1, amount: cents(100_00) });
    expect(amountsOf(scheduled(2_400_00, smaller).lines)).toEqual([700_00, 100_00, 700_00, 700_00, 200_00]);
  });

  it('is refused where it takes too long: 50 a month takes 61 months, 12 months need 254.17', () => {
    const wish = { ...frame, strategy: 'amount', each: cents(50_00), atMost: 12 } as const;
    const refusal = refused(3_050_00, wish);
    const { code, field, message } = refusal;
    expect([code, field]).toEqual(['too-small-instalment', 'each']);
    expect(message).toBe(
      'That takes 61 payments, and not 12. Allow more of them, or ask for more each time.',
    );
    const offers = nearestOffers(cents(3_050_00), refusal, noHolidays, 'GBP', 'en-GB');
    expect(offers.map((offer) => offer.words)).toEqual([
      '61 × £50.00, from 1 October 2026 to 1 October 2031',
      '12 × £254.17, the last £254.13, from 1 October 2026 to 1 September 2027',
    ]);
  });
});

describe('until a day', () => {
  const until = { ...frame, strategy: 'until', endOn: day('2026-12-31') } as const;

  it('is as many as fit', () => {
    expect(said(scheduled(900_00, until).lines)).toEqual([
      '2026-10-01 30000',
      '2026-11-01 30000',
      '2026-12-01 30000',
    ]);
  });

  it('is refused before the first, and offers the first', () => {
    const { code, nearest } = refused(900_00, { ...until, endOn: day('2026-09-30') });
    expect([code, nearest[0]]).toEqual(['ends-before-it-starts', { ...until, endOn: start }]);
  });
});

describe('stepped', () => {
  const stepped = {
    ...frame,
    strategy: 'stepped',
    instalments: 5,
    first: { payments: 2, each: cents(100_00) },
  } as const;

  it('is smaller first, then more', () => {
    expect(amountsOf(scheduled(1_100_00, stepped).lines)).toEqual([100_00, 100_00, 300_00, 300_00, 300_00]);
    expect(words(1_100_00, stepped)).toBe(
      '5 monthly payments from 1 October 2026 to 1 February 2027, £1,100.00 in all',
    );
  });

  it('is refused where the first pay everything, and offers less of them', () => {
    const { code, nearest } = refused(200_00, stepped);
    expect(code).toBe('first-payments-too-large');
    expect(nearest).toEqual([
      { ...stepped, first: { payments: 2, each: 40_00 } },
      { ...stepped, first: { payments: 1, each: 100_00 } },
    ]);
  });
});

it('a deposit and a payment holiday open any plan', () => {
  const terms = { ...four, deposit: cents(200_00), pause: { after: 0, skips: 3 } };
  expect(said(scheduled(1_000_00, terms).lines)).toEqual([
    '2026-10-01 20000',
    '2027-01-01 20000',
    '2027-02-01 20000',
    '2027-03-01 20000',
    '2027-04-01 20000',
  ]);
});

it('a deposit of everything is refused with one payment on its day', () => {
  const { code, nearest } = refused(1_000_00, {
    ...four,
    deposit: cents(1_000_00),
    firstOn: day('2026-11-01'),
  });
  expect([code, nearest[0]]).toEqual(['deposit-too-large', { ...four, instalments: 1 }]);
});

it('one later date is one payment of all', () => {
  expect(words(1_000_00, { strategy: 'extension', on: day('2026-12-15') })).toBe(
    'one payment of £1,000.00 on 15 December 2026',
  );
});

it('a discount says both sums', () => {
  const terms = {
    strategy: 'discount',
    discount: cents(50_00),
    by: day('2026-10-10'),
    otherwiseOn: day('2026-10-31'),
  } as const;
  const { lines, concession, otherwise } = scheduled(1_000_00, terms);
  expect([said(lines), concession]).toEqual([['2026-10-10 95000'], 50_00]);
  expect(otherwise).toEqual({ on: '2026-10-31', amount: 1_000_00 });
  expect(words(1_000_00, terms)).toBe(
    'one payment of £950.00 on 10 October 2026; if it is not paid by then, £1,000.00 on 31 October 2026',
  );
});

it('a settlement is a lower sum, in one payment or several', () => {
  const terms = { ...frame, strategy: 'settlement', instalments: 3, settleFor: cents(600_00) } as const;
  const { lines, concession } = scheduled(1_000_00, terms);
  expect([amountsOf(lines), concession]).toEqual([[200_00, 200_00, 200_00], 400_00]);
  expect(words(1_000_00, terms)).toContain('in full and final settlement');
  expect(refused(600_00, terms)).toMatchObject({
    code: 'nothing-conceded',
    nearest: [{ strategy: 'equal', instalments: 3 }, { strategy: 'extension' }],
  });
});

it('a season weighs its months, and leaves out those of nothing', () => {
  // A garden business: April to June double, July and August single, nothing otherwise.
  const weights = [0, 0, 0, 2, 2, 2, 1, 1, 0, 0, 0, 0];
  const { lines } = scheduled(800_00, { ...frame, strategy: 'seasonal', instalments: 5, weights });
  expect(said(lines)).toEqual([
    '2027-04-01 20000',
    '2027-05-01 20000',
    '2027-06-01 20000',
    '2027-07-01 10000',
    '2027-08-01 10000',
  ]);
});

it('free-form lines stand as written, or the last takes what is missing', () => {
  const lines = [
    { on: start, amount: cents(100_00) },
    { on: day('2026-10-20'), amount: cents(250_00) },
  ];
  const terms = { strategy: 'free-form', lines } as const;
  expect(scheduled(350_00, terms).lines).toEqual(lines);
  expect(refused(400_00, terms)).toMatchObject({
    code: 'does-not-add-up',
    nearest: [
      { lines: [{ amount: 100_00 }, { amount: 300_00 }] },
      { lines: [{ amount: 114_29 }, { amount: 285_71 }] },
    ],
  });
});

describe('edited lines', () => {
  it('stay while the rest re-balances, and let go again', () => {
    const pinned = withPin(four, { instalment: 1, amount: cents(100_00) });
    expect(amountsOf(scheduled(1_000_00, pinned).lines)).toEqual([300_00, 100_00, 300_00, 300_00]);
    const moved = withPin(pinned, { instalment: 1, on: day('2026-11-20') });
    expect(scheduled(1_000_00, moved).lines[1]).toEqual({ on: '2026-11-20', amount: 100_00 });
    expect(withoutPin(moved, 1)).toEqual(four);
  });

  it('that leave nothing are refused, the latest let go in what is offered', () => {
    const pinned = withPin(withPin(four, { instalment: 0, amount: cents(10_00) }), {
      instalment: 1,
      amount: cents(1_000_00),
    });
    const { code, nearest } = refused(1_000_00, pinned);
    expect([code, nearest[0]]).toEqual([
      'edited-too-large',
      withPin(four, { instalment: 0, amount: cents(10_00) }),
    ]);
  });

  it('on a day out of order are refused with the nearest that is in order', () => {
    const { code, nearest } = refused(1_000_00, withPin(four, { instalment: 1, on: day('2026-12-05') }));
    expect([code, nearest[0]]).toEqual([
      'out-of-order',
      withPin(four, { instalment: 1, on: day('2026-12-01') }),
    ]);
  });
});

describe('rounding', () => {
  it('to whole pounds leaves the pennies to the last, and says which line that is', () => {
    const { lines, restAt } = scheduled(1_000_50, { ...four, instalments: 3, roundTo: 100 });
    expect([amountsOf(lines), restAt]).toEqual([[334_00, 334_00, 332_50], 2]);
  });

  it.each([
    ['yen, which have no minor unit', 1_000, 1, [333, 333, 334]],
    ['dinars of a thousand fils, to the fils', 10_000, 1, [3_333, 3_333, 3_334]],
    ['dinars of a thousand fils, to whole dinars', 10_000, 1000, [3_000, 3_000, 4_000]],
  ])('counts in %s', (_, debt, roundTo, amounts) => {
    expect(amountsOf(scheduled(debt, { ...four, instalments: 3, roundTo }).lines)).toEqual(amounts);
  });

  it('names no line where nothing was rounded', () => {
    expect(scheduled(1_000_00, four).restAt).toBeNull();
  });

  it('too coarse for so many is refused with fewer, or to the penny', () => {
    const { nearest } = refused(3_00, { ...four, roundTo: 100 });
    expect(nearest).toEqual([{ ...four, instalments: 3, roundTo: 100 }, four]);
  });
});

describe('days', () => {
  const isHoliday = publicHolidays('GB-EAW');
  const daysOf = (terms: Partial<EqualTerms>) =>
    scheduled(400_00, { ...four, ...terms }, isHoliday).lines.map(({ on }) => on);

  it('keep the seed day in short months', () => {
    expect(daysOf({ firstOn: day('2026-12-31') })).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });

  it('on the last working day know the holidays, and start in the next month when this one’s is over', () => {
    expect(daysOf({ cadence: 'last-working-day', firstOn: day('2026-10-31') })).toEqual([
      '2026-11-30',
      '2026-12-31',
      '2027-01-29',
      '2027-02-26',
    ]);
    // 30 August 2027 is the summer bank holiday, 31 August a working day; 31 May 2027 is the spring bank holiday.
    expect(daysOf({ cadence: 'last-working-day', firstOn: day('2027-05-02') })[0]).toBe('2027-05-28');
  });

  it('on the same weekday of the month are the 2nd Friday, or the last where there is no 5th', () => {
    expect(daysOf({ cadence: 'weekday-of-month', firstOn: day('2026-10-09') })).toEqual([
      '2026-10-09',
      '2026-11-13',
      '2026-12-11',
      '2027-01-08',
    ]);
    const fifths = daysOf({ cadence: 'weekday-of-month', firstOn: day('2026-10-30') });
    expect(fifths).toEqual(['2026-10-30', '2026-11-27', '2026-12-25', '2027-01-29']);
    expect(fifths.map(weekdayOf)).toEqual([5, 5, 5, 5]);
  });

  it('on the last Monday', () => {
    expect(daysOf({ cadence: 'last-weekday-of-month', firstOn: day('2026-10-05') })).toEqual([
      '2026-10-26',
      '2026-11-30',
      '2026-12-28',
      '2027-01-25',
    ]);
  });

  it('move off weekends and holidays, before or after, when asked', () => {
    const firstOn = day('2026-12-26');
    expect(daysOf({ firstOn, shift: 'after' }).slice(0, 2)).toEqual(['2026-12-29', '2027-01-26']);
    expect(daysOf({ firstOn, shift: 'before' }).slice(0, 2)).toEqual(['2026-12-24', '2027-01-26']);
    expect(daysOf({ firstOn })[0]).toBe('2026-12-26');
  });
});

it('with interest, amounts cannot be set by hand; what is offered lets them go', () => {
  const interest = {
    method: 'level',
    rate: 80_000,
    dayCount: 'actual/365',
    from: day('2026-09-01'),
  } as const;
  const { code, nearest } = refused(1_000_00, {
    ...four,
    interest,
    pins: [{ instalment: 0, amount: cents(1_00) }],
  });
  expect(code).toBe('amounts-with-interest');
  expect(nearest[0]).toEqual({ ...four, interest });
  // 6.58 for September on all of it, then 5.11, 3.31 and 1.72 on what is left.
  expect(words(1_000_00, { ...four, interest })).toBe(
    '4 monthly payments of £254.18 from 1 October 2026, £16.72 of it interest',
  );
});
