/** Any terms of any strategy, possible or not: for the laws of schedules. */
import * as fc from 'fast-check';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { cadences } from '#core/plans/cadence';
import { dayCounts, interestMethods, type InterestTerms } from '#core/plans/interest-terms';
import type { InstalmentTerms, Pin, PlanTerms } from '#core/plans/terms';
import { shifts } from '#core/plans/working-day';

const start = day('2026-09-01');
const on = (most: number): fc.Arbitrary<LocalDate> => fc.nat(most).map((days) => addDays(start, days));
const money = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50_000_00 })).map(cents);
const count = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 120 }) },
);

/** Debts from a penny to 500,000.00. */
export const anyDebt = fc
  .oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 500_000_00 }))
  .map(cents);

const pin: fc.Arbitrary<Pin> = fc
  .record({
    instalment: fc.nat(12),
    amount: fc.option(money, { nil: undefined }),
    on: fc.option(on(400), { nil: undefined }),
    isFollowed: fc.boolean(),
  })
  .map(({ instalment, amount, on: moved, isFollowed }) => ({
    instalment,
    ...(amount && { amount }),
    ...(moved && { on: moved, isFollowed }),
  }));

const frame = fc.record(
  {
    deposit: fc.oneof(fc.constant(cents(0)), money),
    depositOn: on(30),
    cadence: fc.constantFrom(...cadences),
    firstOn: on(90),
    shift: fc.constantFrom(...shifts),
    roundTo: fc.constantFrom(1, 5, 100, 500),
    pause: fc.record({ after: fc.nat(6), skips: fc.integer({ min: 1, max: 6 }) }),
    pins: fc.array(pin, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['deposit', 'depositOn', 'cadence', 'firstOn'] },
);

const interest: fc.Arbitrary<InterestTerms> = fc.record(
  {
    method: fc.constantFrom(...interestMethods),
    rate: fc.integer({ min: 1, max: 300_000 }),
    dayCount: fc.constantFrom(...dayCounts),
    from: on(60),
    graceOnPrincipal: fc.nat(6),
    deferred: fc.nat(6),
  },
  { requiredKeys: ['method', 'rate', 'dayCount', 'from'] },
);

const differs: fc.Arbitrary<PlanTerms>[] = [
  inInstalments(fc.record({ strategy: fc.constant('equal'), instalments: count })),
  inInstalments(fc.record({ strategy: fc.constant('equal'), instalments: count, interest })),
  inInstalments(
    fc.record(
      { strategy: fc.constant('amount'), each: money, atMost: count },
      { requiredKeys: ['strategy', 'each'] },
    ),
  ),
  inInstalments(fc.record({ strategy: fc.constant('until'), endOn: on(1500) })),
  inInstalments(
    fc.record({
      strategy: fc.constant('stepped'),
      instalments: count,
      first: fc.record({ payments: fc.integer({ min: 1, max: 12 }), each: money }),
    }),
  ),
  inInstalments(
    fc.record({
      strategy: fc.constant('seasonal'),
      instalments: count,
      weights: fc
        .array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })
        .filter((weights) => weights.some((weight) => weight > 0)),
    }),
  ),
  inInstalments(fc.record({ strategy: fc.constant('settlement'), instalments: count, settleFor: money })),
  fc.record({ strategy: fc.constant('extension'), on: on(400) }),
  fc.record({ strategy: fc.constant('discount'), discount: money, by: on(60), otherwiseOn: on(120) }),
  fc.record({
    strategy: fc.constant('free-form'),
    lines: fc.array(fc.record({ on: on(900), amount: money }), { minLength: 1, maxLength: 12 }),
  }),
];

export const anyTerms: fc.Arbitrary<PlanTerms> = fc.oneof(...differs);

function inInstalments<T>(says: fc.Arbitrary<T>): fc.Arbitrary<PlanTerms> {
  // The frame and what a strategy says are terms together; fast-check's records can't express the union.
  return fc.tuple(frame, says).map(([all, own]) => ({ ...all, ...own }) as unknown as InstalmentTerms);
}
