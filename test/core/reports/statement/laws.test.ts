/** Laws of statements, over any commands and any days: both ways of telling an account tell the same. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { buckets } from '#core/invoices/balance';
import { debtorBalance } from '#core/payments/debtor-balance';
import { statementOf } from '#core/reports/statement/statement';
import { toPayOf } from '#core/reports/statement/to-pay';
import { balanceOn } from '#core/reports/balance/balance-on';
import { mostlyMoney } from '../../../support/commands';
import { playedOrders } from '../../../support/played-orders';

const today = day('2026-09-01');
const plus = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
/** Around the day on which everything was recorded: most of what it holds is dated before. */
const days = fc.integer({ min: -150, max: 60 }).map((by) => addDays(today, by));

function always(
  holds: (state: BookState, from: ReturnType<typeof day>, asAt: ReturnType<typeof day>) => void,
) {
  fc.assert(
    fc.property(mostlyMoney(25), days, days, (orders, a, b) => {
      const [from, asAt] = a < b ? [a, b] : [b, a];
      holds(playedOrders(orders, today), from, asAt);
    }),
    { numRuns: 150 },
  );
}

it('opens and closes with what was owed then, and its movements are what lies between', () => {
  always((state, from, asAt) => {
    for (const { id } of Object.values(state.debtors)) {
      const owed = balanceOn(state, id);
      const { opening, movements, closing } = statementOf(state, id, { from, asAt });
      expect(opening).toBe(owed(addDays(from, -1)));
      expect(closing).toBe(owed(asAt));
      expect(opening + plus(movements.map(({ by }) => by))).toBe(closing);
      expect(movements.at(-1)?.balance ?? opening).toBe(closing);
    }
  });
});

it('says the same by open items, whose ages less credits and unallocated money are the balance', () => {
  always((state, from, asAt) => {
    for (const { id } of Object.values(state.debtors)) {
      const made = statementOf(state, id, { from, asAt });
      const { items, ageing, credits, unallocated, closing, disputed } = made;
      expect(plus(items.map(({ left }) => left))).toBe(closing);
      expect(plus(buckets.map((bucket) => ageing[bucket])) - credits - unallocated).toBe(closing);
      expect(disputed).toBeLessThanOrEqual(plus(buckets.map((bucket) => ageing[bucket])));
    }
  });
});

it('comes, once all is told, to the balance that the list of debtors shows, to the cent', () => {
  const atLast = day('2999-12-31');
  always((state) => {
    for (const { id } of Object.values(state.debtors)) {
      const { closing, credits, unallocated, ageing } = statementOf(state, id, { from: null, asAt: atLast });
      const shown = debtorBalance(state, id, today);
      expect(closing).toBe(shown.balance);
      expect(credits).toBe(shown.credit);
      expect(unallocated).toBe(shown.unallocated);
      expect(plus(buckets.map((bucket) => ageing[bucket]))).toBe(
        shown.balance + shown.credit + shown.unallocated,
      );
    }
  });
});

it('asks on its slip for no more than is owed', () => {
  always((state, _from, asAt) => {
    for (const { id } of Object.values(state.debtors)) {
      const { closing } = statementOf(state, id, { from: null, asAt });
      const { amount } = toPayOf(state, id, closing, today);
      expect(amount).toBeGreaterThanOrEqual(0);
      if (amount === 0) continue;
      expect(amount).toBeLessThanOrEqual(closing);
      expect(amount).toBeLessThanOrEqual(debtorBalance(state, id, today).balance);
    }
  });
});
