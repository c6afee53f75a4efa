/** What a builder of offers asks the core: the first offers, a line edited, all balances at once, a budget, an offer in figures. */
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { cents, zero } from '#core/basics/money';
import type { BudgetForm } from '#core/budgets/state';
import { noForm } from '#core/budgets/state';
import { sayAboveBudget } from '#core/plans/above-budget';
import { editLine, isLineEdited, letLineGo, mayEditAmount } from '#core/plans/edit-line';
import { fallingBalances } from '#core/plans/falling-balance';
import { firstOffers, type KnownForOffers } from '#core/plans/first-offers';
import { creditFindings } from '#core/plans/regulated-credit';
import { offerInFigures, offerName } from '#core/plans/say-offer';
import { scheduleOf } from '#core/plans/schedule';
import type { PlanTerms } from '#core/plans/terms';
import { storyTerms, today } from '../../support/mrs-howe';
import { anyDebt, anyTerms } from '../../support/plan-terms';
import { noHolidays, said, scheduled } from '../../support/schedules';

const debt = 2_400_00;
const money = (amount: number) => (amount / 100).toFixed(2);
const figures = (terms: PlanTerms, owed = debt) => offerInFigures(terms, scheduled(owed, terms).lines, money);

describe('the first offers', () => {
  const known: KnownForOffers = {
    debt: cents(debt),
    today,
    affordable: null,
    unit: 100,
    isHoliday: noHolidays,
    mayBeCredit: false,
  };
  const first = (affordable: number | null, owed = debt) =>
    firstOffers({
      ...known,
      debt: cents(owed),
      affordable: affordable === null ? null : cents(affordable),
    }).map((terms) => figures(terms, owed));

  it('are three months, a third now, and six months, while nobody knows what can be afforded', () => {
    expect(first(null)).toEqual(['3 × 800.00', '800.00, then 3 × 533.33, the last 533.34', '6 × 400.00']);
  });

  it('begin with what the budget bears, in whole pounds', () => {
    expect(first(207_45)[0]).toBe('12 × 207.00, the last 123.00');
    expect(first(5_000_00)[0]).toBe('2400.00 once');
    expect(first(60, 30)[0]).toBe('0.30 once');
  });

  it('begin with a pause where it bears nothing', () => {
    const [terms] = firstOffers({ ...known, affordable: zero });
    expect(offerName(terms)).toBe('A pause first');
    expect(scheduled(debt, terms).lines[0]?.on).toBe('2027-01-01');
    expect(scheduled(debt, terms).lines.at(-1)?.on).toBe('2027-09-01');
  });

  it('are fewer where there is too little to share, and one even where nothing is owed', () => {
    expect(first(null, 2)).toEqual(['0.02 once']);
    expect(firstOffers({ ...known, debt: zero })).toHaveLength(1);
  });

  it.each([
    ['twelve payments', 207_45, ['2026-09-30', '2027-08-30']],
    ['a pause and nine', 0, ['2026-12-30', '2027-08-30']],
    ['more than fit', 190_00, ['2026-10-01', '2027-10-01']],
    ['fewer', 1_000_00, ['2026-10-01', '2026-12-01']],
  ])('begin a day sooner where that keeps them within a year: %s', (_, affordable, days) => {
    const [terms] = firstOffers({ ...known, affordable: cents(affordable), mayBeCredit: true });
    const { lines } = scheduled(debt, terms);
    expect([lines[0]?.on, lines.at(-1)?.on]).toEqual(days);
  });

  it('are exempt on any day, where twelve payments of what they can afford are enough', () => {
    assert(
      property(integer({ min: 0, max: 1500 }), anyDebt, (days, owed) => {
        const on = addDays(today, days);
        const affordable = cents(Math.ceil(owed / 12));
        const [terms] = firstOffers({
          ...known,
          today: on,
          debt: owed,
          affordable,
          unit: 1,
          mayBeCredit: true,
        });
        expect(creditFindings(scheduled(owed, terms).lines, on)).toEqual([]);
      }),
    );
  });

  it('are all possible, and give nothing away, whatever is owed and afforded', () => {
    assert(
      property(anyDebt, anyDebt, (owed, affordable) => {
        for (const terms of firstOffers({ ...known, debt: owed, affordable })) {
          const found = scheduleOf(owed, terms, noHolidays);
          expect(owed < 3 || (found.ok && found.value.concession === 0)).toBe(true);
        }
      }),
    );
  });
});

describe('a line edited', () => {
  it('stays, and the rest re-balances: 300.00 in November leaves 433.33 for each of the others', () => {
    const edited = editLine(storyTerms, 2, { amount: cents(300_00) });
    expect(said(scheduled(debt, edited).lines)).toEqual([
      '2026-09-01 80000',
      '2026-10-01 43333',
      '2026-11-01 30000',
      '2026-12-01 43333',
      '2027-01-01 43334',
    ]);
    expect([0, 1, 2, 3].map((place) => isLineEdited(edited, place))).toEqual([false, false, true, false]);
    expect(letLineGo(edited, 2)).toEqual(storyTerms);
    expect(editLine(storyTerms, 2, {})).toBe(storyTerms);
  });

  it('can be the deposit, or a day the later ones follow', () => {
    expect(editLine(storyTerms, 0, { amount: cents(500_00), on: day('2026-09-04') })).toMatchObject({
      deposit: 500_00,
      depositOn: '2026-09-04',
    });
    const moved = editLine(storyTerms, 1, { on: day('2026-10-15'), isFollowed: true });
    expect(scheduled(debt, moved).lines.map(({ on }) => on)).toEqual([
      '2026-09-01',
      '2026-10-15',
      '2026-11-15',
      '2026-12-15',
      '2027-01-15',
    ]);
  });

  it('of one payment of all has a day only; one written by hand has both', () => {
    const on = day('2026-12-24');
    const later: PlanTerms = { strategy: 'extension', on: today };
    expect(mayEditAmount(later)).toBe(false);
    expect(editLine(later, 0, { on, amount: cents(1) })).toEqual({ strategy: 'extension', on });
    const lines = [{ on: today, amount: cents(debt) }];
    expect(editLine({ strategy: 'free-form', lines }, 0, { on })).toEqual({
      strategy: 'free-form',
      lines: [{ on, amount: debt }],
    });
  });
});

describe('balances falling side by side', () => {
  it('have a row for each day one of them is paid on, and end with nothing', () => {
    const settled: PlanTerms = {
      strategy: 'discount',
      discount: cents(120_00),
      by: day('2026-10-01'),
      otherwiseOn: day('2026-12-01'),
    };
    const offers = [scheduled(debt, storyTerms), scheduled(debt, settled), null];
    expect(fallingBalances(cents(debt), offers, today)).toEqual([
      { on: '2026-09-01', left: [1_600_00, 2_400_00, null] },
      { on: '2026-10-01', left: [1_200_00, 0, null] },
      { on: '2026-11-01', left: [800_00, null, null] },
      { on: '2026-12-01', left: [400_00, null, null] },
      { on: '2027-01-01', left: [0, null, null] },
    ]);
  });

  it('never rise, and reach nothing exactly once, whatever the terms', () => {
    assert(
      property(anyDebt, anyTerms, (owed, terms) => {
        const found = scheduleOf(owed, terms, noHolidays);
        if (!found.ok) return;
        const rows = fallingBalances(owed, [found.value], day('2026-09-01'));
        const left = rows.flatMap((row) => row.left).filter((each) => each !== null);
        expect(left.at(-1)).toBe(0);
        expect(left).toEqual(left.toSorted((a, b) => b - a));
        expect(left.filter((each) => each === 0)).toHaveLength(1);
      }),
    );
  });
});

describe('an offer above the budget', () => {
  const form: BudgetForm = {
    ...noForm,
    keptBack: 0,
    income: [{ category: 'wages', words: '', amount: cents(358_30), every: 'monthly' }],
  };
  const above = (terms: PlanTerms) => sayAboveBudget(scheduled(debt, terms), terms, { form }, money);

  it('says how much a month is not there; the deposit is not held against it', () => {
    expect(above(storyTerms)).toBe('41.70 a month more than their budget leaves: they can afford 358.30.');
    expect(above({ ...storyTerms, instalments: 5 })).toBeNull();
  });

  it('is held against its own rhythm, and one payment against savings', () => {
    // 358.30 a month is 82.68 a week.
    const weekly: PlanTerms = { ...storyTerms, deposit: zero, cadence: 'weekly', instalments: 24 };
    expect(above(weekly)).toBe('17.32 a week more than their budget leaves: they can afford 82.68.');
    expect(above({ strategy: 'extension', on: today })).toBe(
      'Needs savings: 2041.70 more than their budget leaves in a month.',
    );
  });
});

describe('an offer in figures', () => {
  const stepped: PlanTerms = {
    ...storyTerms,
    deposit: zero,
    strategy: 'stepped',
    instalments: 12,
    first: { payments: 3, each: cents(100_00) },
  };

  it('counts what is the same, and names what is not', () => {
    expect(figures(storyTerms)).toBe('800.00, then 4 × 400.00');
    expect(figures({ ...storyTerms, deposit: zero, instalments: 7 })).toBe('7 × 342.86, the last 342.84');
    expect(figures(stepped)).toBe('3 × 100.00, then 8 × 233.33, then 1 × 233.36');
    expect(figures({ strategy: 'extension', on: today })).toBe('2400.00 once');
  });

  it('says the smallest and the largest of many', () => {
    const edited = editLine(editLine(storyTerms, 1, { amount: cents(100_00) }), 3, { amount: cents(250_00) });
    expect(figures(edited)).toBe('800.00, then 4 payments, 100.00 to 625.00');
  });
});
