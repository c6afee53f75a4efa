/**
 * What a wish makes of the lines still to come. The rows named F-… are Apache Fineract's own numbers for interest-free
 * loans (`LoanReschedule`, `LoanReAging`, `LoanReAmortization`); where they count in whole units, so do we here.
 */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { Rhythm } from '#core/plans/rhythm';
import type { PlanChange } from '#core/plans/change';
import { changed } from '#core/plans/changes';

type Line = readonly [on: string, amount: number];

interface Given {
  readonly lines: readonly Line[];
  readonly today?: string;
  readonly rhythm?: Rhythm;
  /** What the new lines have to come to, where the invoices are others. */
  readonly total?: number;
}

function after(given: Given, wish: PlanChange): readonly Line[] | string {
  const open = given.lines.map(([on, amount]) => ({ on: day(on), amount: cents(amount) }));
  const total = cents(given.total ?? open.reduce((so, { amount }) => so + amount, 0));
  const rhythm = given.rhythm ?? { cadence: 'monthly', seed: open[0]?.on ?? day('2026-01-01') };
  const made = changed(
    { open, total, rhythm, today: day(given.today ?? '2023-07-05'), isHoliday: () => false },
    wish,
  );
  return made.ok ? made.value.lines.map(({ on, amount }) => [on, amount]) : made.refusal.code;
}

/** 3,000 in three payments from 1 July 2023 on, as on 5 July. */
const three = {
  lines: [
    ['2023-08-01', 1_000],
    ['2023-09-01', 1_000],
    ['2023-10-01', 1_000],
  ],
} as const;

describe('moving a day', () => {
  it('moves one payment by a month (F-RE1)', () => {
    const wish = { kind: 'move', from: day('2023-07-31'), to: day('2023-08-31'), isFollowed: true } as const;
    expect(after({ lines: [['2023-07-31', 1_000]] }, wish)).toEqual([['2023-08-31', 1_000]]);
  });

  it('lets the later ones follow from the new day on (F-RE2)', () => {
    const wish = { kind: 'move', from: day('2023-09-01'), to: day('2023-09-15'), isFollowed: true } as const;
    expect(after(three, wish)).toEqual([
      ['2023-08-01', 1_000],
      ['2023-09-15', 1_000],
      ['2023-10-15', 1_000],
    ]);
    expect(after(three, { ...wish, isFollowed: false })).toEqual([
      ['2023-08-01', 1_000],
      ['2023-09-15', 1_000],
      ['2023-10-01', 1_000],
    ]);
  });

  it('makes one payment of two on a day, and refuses the past and what is not there', () => {
    const wish = { kind: 'move', from: day('2023-08-01'), to: day('2023-09-01'), isFollowed: false } as const;
    expect(after(three, wish)).toEqual([
      ['2023-09-01', 2_000],
      ['2023-10-01', 1_000],
    ]);
    expect(after(three, { ...wish, to: day('2023-07-04') })).toBe('starts-in-the-past');
    expect(after(three, { ...wish, from: day('2023-08-02') })).toBe('no-such-line');
  });
});

describe('a payment holiday', () => {
  it('asks for nothing once, and the rest comes a month later (F-RE4)', () => {
    expect(after(three, { kind: 'holiday', from: day('2023-09-01'), payments: 1 })).toEqual([
      ['2023-08-01', 1_000],
      ['2023-10-01', 1_000],
      ['2023-11-01', 1_000],
    ]);
  });

  it('keeps the day the plan began with: 31, 28, 31', () => {
    const given = {
      lines: [
        ['2026-02-28', 100],
        ['2026-03-31', 100],
      ],
      rhythm: { cadence: 'monthly', seed: day('2026-01-31') },
      today: '2026-02-01',
    } as const;
    expect(after(given, { kind: 'holiday', from: day('2026-02-28'), payments: 1 })).toEqual([
      ['2026-03-31', 100],
      ['2026-04-30', 100],
    ]);
  });
});

describe('re-age: what is left on new days', () => {
  // 1,000 with 25 % down; the 750 are unpaid, and on 20 February they begin anew.
  const late = {
    lines: [
      ['2024-01-16', 250],
      ['2024-01-31', 250],
      ['2024-02-15', 250],
    ],
    today: '2024-02-20',
  } as const;

  it('in six monthly parts (F-RA1)', () => {
    const wish = { kind: 're-age', firstOn: day('2024-03-01'), cadence: 'monthly', payments: 6 } as const;
    expect(after(late, wish)).toEqual(
      ['03', '04', '05', '06', '07', '08'].map((month) => [`2024-${month}-01`, 125]),
    );
  });

  it('in two parts (F-RA2, whose rhythm of 30 days we do not offer: a month here)', () => {
    const wish = { kind: 're-age', firstOn: day('2024-03-10'), cadence: 'monthly', payments: 2 } as const;
    expect(after(late, wish)).toEqual([
      ['2024-03-10', 375],
      ['2024-04-10', 375],
    ]);
  });
});

describe('re-amortise: what is behind spread over what is left, the last day kept', () => {
  const lines = [
    ['2024-01-16', 125],
    ['2024-01-31', 125],
    ['2024-02-15', 125],
  ] as const;

  it('shares it equally, the last taking the rest (F-RM1)', () => {
    expect(after({ lines, today: '2024-01-25' }, { kind: 'respread' })).toEqual([
      ['2024-01-31', 187],
      ['2024-02-15', 188],
    ]);
  });

  it('puts all of it on the one that is left (F-RM2)', () => {
    expect(after({ lines, today: '2024-02-01' }, { kind: 'respread' })).toEqual([['2024-02-15', 375]]);
  });

  it('is refused when nothing is behind, or nothing ahead', () => {
    expect(after({ lines, today: '2024-01-10' }, { kind: 'respread' })).toBe('nothing-behind');
    expect(after({ lines, today: '2024-03-01' }, { kind: 'respread' })).toBe('nothing-ahead');
  });
});

describe('smaller, longer, other invoices, settled, again', () => {
  it('asks for less each time, the last for the rest', () => {
    expect(after(three, { kind: 'smaller', most: cents(800) })).toEqual([
      ['2023-08-01', 800],
      ['2023-09-01', 800],
      ['2023-10-01', 800],
      ['2023-11-01', 600],
    ]);
    expect(after(three, { kind: 'smaller', most: cents(1) })).toBe('too-small-instalment');
  });

  it('spreads what is behind as well, from the next day on', () => {
    expect(after({ ...three, today: '2023-08-20' }, { kind: 'longer', payments: 4 })).toEqual([
      ['2023-09-01', 750],
      ['2023-10-01', 750],
      ['2023-11-01', 750],
      ['2023-12-01', 750],
    ]);
  });

  it('takes an invoice in at the end, and one out from the end', () => {
    const wish = { kind: 'invoices', invoiceIds: [] } as const;
    expect(after({ ...three, total: 4_500 }, { ...wish, invoiceIds: [] })).toEqual([
      ['2023-08-01', 1_000],
      ['2023-09-01', 1_000],
      ['2023-10-01', 1_000],
      ['2023-11-01', 1_000],
      ['2023-12-01', 500],
    ]);
    expect(after({ ...three, total: 1_200 }, { ...wish, invoiceIds: [] })).toEqual([
      ['2023-08-01', 1_000],
      ['2023-09-01', 200],
    ]);
  });

  it('is settled with one payment, never with more than is to come', () => {
    const wish = { kind: 'settle', on: day('2023-07-31'), amount: cents(2_500) } as const;
    expect(after(three, wish)).toEqual([['2023-07-31', 2_500]]);
    expect(after(three, { ...wish, amount: cents(3_001) })).toBe('more-than-to-come');
  });

  it('starts again with the same payments', () => {
    expect(after({ ...three, today: '2024-01-05' }, { kind: 'restart', firstOn: day('2024-02-10') })).toEqual(
      [
        ['2024-02-10', 1_000],
        ['2024-03-10', 1_000],
        ['2024-04-10', 1_000],
      ],
    );
  });
});
