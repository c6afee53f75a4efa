/** Laws of money, after each of any commands: every figure is worked out a second time, from the records alone. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DecideContext } from '#core/basics/decide-context';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook, type BookState } from '#core/book/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { debtorBalance } from '#core/payments/debtor-balance';
import { explainDebtor, explainInvoice } from '#core/payments/explain-balance';
import { unallocatedByDebtor } from '#core/payments/unallocated';
import { mostlyMoney, someProfile, type Order } from '../../support/commands';

const today = day('2026-09-01');

/** The book after each command that was accepted. */
function* reached(orders: readonly Order[]): Generator<BookState> {
  const state = { ...emptyBook(), profile: someProfile };
  let count = 0;
  const newId: DecideContext['newId'] = <Id extends string>() => `id ${++count}` as Id;
  for (const order of orders) {
    const context = { now: `${today}T09:00:00Z`, today, by: 'Dawn', newId };
    const decided = decide(state, order(state, today), context);
    if (!decided.ok) continue;
    for (const event of decided.value) apply(state, event);
    yield state;
  }
}

function always(holds: (state: BookState) => void, maxOrders = 25): void {
  fc.assert(
    fc.property(mostlyMoney(maxOrders), (orders) => {
      for (const state of reached(orders)) holds(state);
    }),
    { numRuns: 120 },
  );
}

const plus = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const signOf = ({ kind }: Invoice) => (kind === 'invoice' ? 1 : -1);

it('open items less credits less unallocated money are the control total', () => {
  always((state) => {
    const items = Object.values(state.invoices);
    const payments = Object.values(state.payments);
    const ledger = plus(items.map((each) => signOf(each) * (each.amount - each.paidBefore) + each.absorbed));
    const paid = plus(payments.map(({ amount }) => amount));
    const refunded = plus(payments.flatMap(({ refunds }) => refunds.map(({ amount }) => amount)));
    const reversed = plus(payments.map(({ reversal, amount }) => (reversal ? amount : 0)));
    const writtenOff = plus(Object.values(state.writeOffs).map((w) => (w.reversal ? 0 : w.amount)));
    const open = plus(items.map(leftOf)) - plus([...unallocatedByDebtor(state).values()]);
    expect(open).toBe(ledger - paid + refunded + reversed - writtenOff);
  });
});

it('the running totals are the sums of what is recorded', () => {
  always((state) => {
    for (const item of Object.values(state.invoices)) {
      const from = (allocations: readonly { invoiceId: string; amount: number }[]) =>
        plus(allocations.filter(({ invoiceId }) => invoiceId === item.id).map(({ amount }) => amount));
      const payments = Object.values(state.payments).filter(({ reversal }) => !reversal);
      const uses = Object.values(state.creditUses);
      const own = uses.filter(({ id }) => id === item.id).flatMap(({ shares }) => shares);
      const writeOffs = Object.values(state.writeOffs).filter(({ reversal }) => !reversal);
      expect(item.settled).toBe(
        plus(payments.map(({ allocations }) => from(allocations))) +
          plus(uses.map(({ shares }) => from(shares))) -
          plus(own.map(({ amount }) => amount)) +
          from(writeOffs),
      );
    }
  });
});

/** What files said it came to before the last one said otherwise. */
function earlier({ imports }: BookState, { id }: Invoice): number[] {
  const told = Object.values(imports).flatMap(({ restated }) => restated);
  return told.filter(({ invoiceId }) => invoiceId === id).map(({ was }) => was.amount);
}

it('nothing is paid beyond what it is, no money is used beyond what came, and nobody pays for another', () => {
  always((state) => {
    for (const item of Object.values(state.invoices)) {
      expect(leftOf(item) * signOf(item)).toBeGreaterThanOrEqual(0);
      // What a file took off the amount itself, because it was paid here, is open again when that is taken back.
      expect(leftOf(item) * signOf(item)).toBeLessThanOrEqual(Math.max(item.amount, ...earlier(state, item)));
    }
    for (const { debtorId, amount, allocations, refunds, reversal } of Object.values(state.payments)) {
      const used = plus(allocations.map((each) => each.amount));
      expect(used).toBeGreaterThanOrEqual(0);
      expect(used + plus(refunds.map((each) => each.amount))).toBeLessThanOrEqual(amount);
      if (reversal) continue;
      for (const { invoiceId } of allocations) expect(state.invoices[invoiceId]?.debtorId).toBe(debtorId);
    }
  });
});

it('a balance is the sum of the lines that explain it, and they of theirs', () => {
  always((state) => {
    for (const debtorId of Object.keys(state.debtors) as DebtorId[]) {
      const lines = explainDebtor(state, debtorId);
      expect(plus(lines.map(({ amount }) => amount))).toBe(debtorBalance(state, debtorId, today).balance);
    }
    for (const item of Object.values(state.invoices)) {
      expect(plus(explainInvoice(state, item.id).map(({ amount }) => amount))).toBe(leftOf(item));
    }
  });
});

it('are looked at in books where all of it happens', () => {
  const all = [
    'absorbed',
    'credit used',
    'freed by a file',
    'less credit',
    'nameless',
    'refunded',
    'reversed',
    'write-off reversed',
  ];
  const seen = new Set<string>();
  fc.assert(
    fc.property(mostlyMoney(40), (orders) => {
      if (seen.size === all.length) return;
      for (const state of reached(orders)) {
        const payments = Object.values(state.payments);
        if (payments.some(({ allocations }) => allocations.some(({ amount }) => amount < 0)))
          seen.add('less credit');
        if (payments.some(({ reversal, allocations }) => reversal && allocations.length > 0))
          seen.add('reversed');
        if (payments.some(({ refunds }) => refunds.length > 0)) seen.add('refunded');
        if (payments.some(({ debtorId }) => debtorId === null)) seen.add('nameless');
        if (Object.values(state.creditUses).some(({ shares }) => shares.length > 0)) seen.add('credit used');
        if (Object.values(state.writeOffs).some(({ reversal }) => reversal)) seen.add('write-off reversed');
        if (Object.values(state.invoices).some(({ absorbed }) => absorbed !== 0)) seen.add('absorbed');
        if (Object.values(state.imports).some(({ freed }) => freed)) seen.add('freed by a file');
      }
    }),
    // A file that frees money is met once in three hundred books.
    { numRuns: 4_000, seed: 7 },
  );
  expect([...seen].toSorted()).toEqual(all);
});
