/** Whether promises were kept, as payments tell. Friday is 4 September 2026. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebtorId, NoteId, PaymentId, PromiseId } from '#core/basics/ids';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { noPayments, type Payment } from '#core/payments/state';
import { usualGrace } from '#core/profile/grace';
import { noProfile } from '#core/profile/state';
import { promisesKept, promiseState } from '#core/promises/keeping';
import type { PaymentPromise } from '#core/promises/state';
import { profile } from '../../support/mrs-howe';

const friday = day('2026-09-04');
const tuesday = day('2026-09-01');
const GRACE = 3;
const who = 'd' as DebtorId;

function promised(
  amount: number,
  by: LocalDate = friday,
  madeOn: LocalDate = tuesday,
  id = 'p',
): PaymentPromise {
  return { id: id as PromiseId, debtorId: who, noteId: 'n' as NoteId, amount: cents(amount), by, madeOn };
}

function paid(amount: number, on: LocalDate, more: Partial<Payment> = {}): Payment {
  return {
    id: 'x' as PaymentId,
    debtorId: who,
    on,
    amount: cents(amount),
    method: 'bank',
    reference: '',
    words: '',
    at: '',
    by: '',
    allocations: [],
    refunds: [],
    reversal: null,
    ...more,
  };
}

const written = { words: '', at: '', by: '' };
const at = (today: string, ...payments: Payment[]) => {
  const { how, missing } =
    promisesKept([promised(1_000_00)], payments, day(today), GRACE).get('p' as PromiseId) ?? {};
  return `${how} ${(missing ?? 0) / 100}`;
};

describe('1,000.00 by Friday', () => {
  it('is pending on the day, and in the days of grace while nothing is there', () => {
    expect(at('2026-09-04')).toBe('pending 1000');
    expect(at('2026-09-07')).toBe('pending 1000');
    expect(at('2026-09-08')).toBe('broken 1000');
  });

  it('is part kept on Monday, when 600.00 came on Saturday (story 3)', () => {
    const saturday = paid(600_00, day('2026-09-05'));
    expect(at('2026-09-07', saturday)).toBe('part-kept 400');
    expect(at('2026-09-30', saturday)).toBe('part-kept 400');
  });

  it('is kept as soon as all of it is there, in parts too', () => {
    expect(at('2026-09-03', paid(400_00, tuesday), paid(600_00, day('2026-09-03')))).toBe('kept 0');
    expect(at('2026-09-03', paid(400_00, tuesday))).toBe('pending 600');
  });

  it('does not count money from before it was made, from after the grace, or that did not stay', () => {
    expect(at('2026-09-20', paid(1_000_00, day('2026-08-31')))).toBe('broken 1000');
    expect(at('2026-09-20', paid(1_000_00, day('2026-09-08')))).toBe('broken 1000');
    const reversal = { on: friday, why: 'bounced' as const, ...written };
    expect(at('2026-09-20', paid(1_000_00, friday, { reversal }))).toBe('broken 1000');
    const refunds = [{ on: friday, amount: cents(300_00), ...written }];
    expect(at('2026-09-20', paid(1_000_00, friday, { refunds }))).toBe('part-kept 300');
  });
});

it('no money counts for two promises: the older takes first', () => {
  const promises = [
    promised(500_00, friday, tuesday, 'new'),
    promised(400_00, friday, day('2026-08-28'), 'old'),
  ];
  const kept = promisesKept(promises, [paid(600_00, friday)], day('2026-09-20'), GRACE);
  expect([...kept].map(([id, { how, missing }]) => [id, how, missing])).toEqual([
    ['old', 'kept', 0],
    ['new', 'part-kept', 300_00],
  ]);
});

it('waits as long as the book says', () => {
  const late = paid(1_000_00, day('2026-09-09'));
  const promise = promised(1_000_00);
  const how = (promiseDays: number) =>
    promiseState(
      {
        ...noPayments,
        ...noProfile,
        profile: { ...profile, grace: { ...usualGrace, promiseDays } },
        promises: { [promise.id]: promise },
        payments: { [late.id]: late },
      },
      promise,
      day('2026-09-20'),
    ).how;
  expect([0, 4, 5, 60].map(how)).toEqual(['broken', 'broken', 'kept', 'kept']);
});

const nearby = fc.integer({ min: 0, max: 12 }).map((days) => addDays(tuesday, days));

it('agrees with laying the money out penny by penny, however long the book waits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ amount: fc.integer({ min: 1, max: 6 }), madeOn: nearby, in: fc.nat(6) }), {
        maxLength: 4,
      }),
      fc.array(fc.record({ amount: fc.integer({ min: 1, max: 6 }), on: nearby, isReversed: fc.boolean() }), {
        maxLength: 5,
      }),
      nearby,
      fc.nat(14),
      (given, money, today, grace) => {
        const promises = given.map((each, i) =>
          promised(each.amount, addDays(each.madeOn, each.in), each.madeOn, String(i)),
        );
        const payments = money.map(({ amount, on, isReversed }) =>
          paid(amount, on, { reversal: isReversed ? { on, why: 'bounced', ...written } : null }),
        );
        const pennies = payments
          .filter(({ reversal, on }) => !reversal && on <= today)
          .flatMap(({ amount, on }) => Array.from({ length: amount }, () => ({ on, isTaken: false })))
          .toSorted((a, b) => a.on.localeCompare(b.on));
        const kept = promisesKept(promises, payments, today, grace);
        for (const promise of promises.toSorted((a, b) => a.madeOn.localeCompare(b.madeOn))) {
          let got = 0;
          const end = addDays(promise.by, grace);
          while (got < promise.amount) {
            const penny = pennies.find(({ on, isTaken }) => !isTaken && on >= promise.madeOn && on <= end);
            if (!penny) break;
            penny.isTaken = true;
            got += 1;
          }
          const late = today > promise.by;
          const over = today > end;
          const how =
            got === promise.amount ? 'kept' : late && got > 0 ? 'part-kept' : over ? 'broken' : 'pending';
          expect(kept.get(promise.id)).toEqual({ how, received: got, missing: promise.amount - got });
        }
      },
    ),
    { numRuns: 400 },
  );
});
