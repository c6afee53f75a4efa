/** The sample book: whatever day it is opened on, it obeys the rules and shows something of everything. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, weekdayOf, type LocalDate } from '#core/basics/local-date';
import { cents, sum } from '#core/basics/money';
import { emptyBook, type BookState } from '#core/book/state';
import { isAbove } from '#core/budgets/is-above';
import { affordable, monthlyTotals } from '#core/budgets/left-over';
import { currentBudget, type PersonalForm } from '#core/budgets/state';
import { ageingOf, balanceOf, buckets, invoicesOf, leftOf } from '#core/invoices/balance';
import { lastStep } from '#core/plans/state';
import { promiseState } from '#core/promises/keeping';
import { harbourLane } from '#core/sample/harbour-lane';
import { debtorKnownAs } from '#core/sample/sample-step';
import { play } from '../../support/play';

const today = day('2026-09-01');
const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2024-01-01'), days));

function bookOn(date: LocalDate): BookState {
  const state = emptyBook();
  for (const { command, outcome } of play(harbourLane(date), state)) {
    if (!outcome.ok) throw new Error(`${command.type} on ${date}: ${outcome.refusal.message}`);
  }
  return state;
}

describe('Harbour Lane Joinery on Tuesday 1 September 2026', () => {
  const book = bookOn(today);
  const owedBy = (account: string) => {
    const { id } = debtorKnownAs(account, book);
    return balanceOf(invoicesOf(book, id), today);
  };

  it('is a sample, in pounds, under the law of England and Wales', () => {
    expect(book.isSample).toBe(true);
    expect(book.profile).toMatchObject({ currency: 'GBP', jurisdiction: 'GB-EAW' });
  });

  it('knows fourteen debtors of every kind, one without an address, one with a very long name', () => {
    const debtors = Object.values(book.debtors);
    expect(debtors).toHaveLength(14);
    expect(new Set(debtors.map(({ kind }) => kind)).size).toBe(4);
    expect(debtors.filter(({ addresses }) => addresses.length === 0).map(({ name }) => name)).toEqual([
      'Zoë Nygård-Ünal',
    ]);
    expect(Math.max(...debtors.map(({ name }) => name.length))).toBeGreaterThan(100);
  });

  it('has a plan for Mrs Howe of as much as her budget bears, in whole hundreds', () => {
    const budget = currentBudget(book, debtorKnownAs('HOW01', book).id);
    if (!budget) throw new Error('she told it');
    // 1,820.00 and 606.66 come in, 1,980.33 go out; nine tenths of what is left.
    expect(monthlyTotals(budget.form as PersonalForm)).toEqual({
      moneyIn: 2426_66,
      moneyOut: 1980_33,
      left: 446_33,
    });
    expect(affordable(budget.form)).toBe(401_70);
    expect(isAbove(cents(400_00), 'monthly', budget, String)).toBeNull();
  });

  it.each([
    // 1,440 less the 600 that came, 600 due twelve days ago, 400 due in eight days.
    ['BRA01', { balance: 1840_00, overdue: 1440_00, oldestDays: 47 }],
    // 1,650 and 750.
    ['HOW01', { balance: 2400_00, overdue: 2400_00, oldestDays: 101 }],
    // 480 less a credit of 120, which hides nothing of what is overdue.
    ['OHA01', { balance: 360_00, overdue: 480_00, credit: 120_00 }],
    // 1,045 less 150 on account.
    ['PAS01', { balance: 895_00, overdue: 1045_00, credit: 150_00 }],
    ['WEX01', { balance: 0, overdue: 0, openInvoices: 0 }],
    ['MAR01', { balance: 2150_00, overdue: 0, oldestDays: 0 }],
  ])('%s owes what the ledger says', (account, expected) => {
    expect(owedBy(account)).toMatchObject(expected);
  });

  it('has money in every age bucket, and the buckets less the credits are the balance', () => {
    const items = Object.values(book.invoices);
    const ageing = ageingOf(items, today);
    expect(buckets.filter((bucket) => ageing[bucket] <= 0)).toEqual([]);
    const { balance, credit } = balanceOf(items, today);
    expect(sum(Object.values(ageing)) - credit).toBe(balance);
  });

  it('has one plan agreed with its letter, and one offer that waits', () => {
    const plans = Object.values(book.plans);
    expect(plans.map((plan) => lastStep(plan).step)).toEqual(['agreed', 'proposed']);
    const [agreed] = plans;
    expect(agreed?.versions[0].lines.map(({ amount }) => amount)).toEqual(Array(6).fill(400_00));
    expect(Object.values(book.letters)).toMatchObject([{ number: 1, planId: agreed?.id }]);
  });

  it('has promises that are past and promises to come', () => {
    const due = Object.values(book.promises).map(({ by }) => by >= today);
    expect(due).toContain(true);
    expect(due).toContain(false);
  });

  it('has the 600 that Jan paid of her promise, and 66 that nobody knows', () => {
    const uses = Object.values(book.payments).map(({ debtorId, allocations }) => [
      debtorId ? book.debtors[debtorId]?.name : null,
      ...allocations.map(({ invoiceId, amount }) => [book.invoices[invoiceId]?.number, amount]),
    ]);
    expect(uses).toEqual([['Brambling Joinery Ltd', ['INV-0043', 600_00]], [null]]);
    const [promise] = Object.values(book.promises).filter(({ amount }) => amount === 1000_00);
    if (!promise) throw new Error('nothing was promised');
    expect(promiseState(book, promise, today)).toMatchObject({ how: 'part-kept', missing: 400_00 });
  });

  it('was brought in by four imports', () => {
    expect(Object.values(book.imports).map(({ fileName }) => fileName)).toEqual([
      'Open invoices 2026-05-12.csv',
      'Open invoices 2026-06-23.csv',
      'Open invoices 2026-07-30.csv',
      'Open invoices 2026-08-27.csv',
    ]);
  });

  it('gives nobody a real phone number or mailbox', () => {
    for (const { phones, emails } of Object.values(book.debtors)) {
      for (const { number } of phones) expect(number).toMatch(/^01632 960\d{3}$/);
      for (const { address } of emails) expect(address).toMatch(/\.example$/);
    }
  });
});

describe('on any day', () => {
  it('every step is accepted, in order of time, on a working day before today', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        let last = '';
        for (const { step, command, outcome } of play(harbourLane(date))) {
          expect(outcome, `${command.type} at ${step.at}`).toMatchObject({ ok: true });
          expect(step.at.slice(0, 10)).toBe(step.today);
          expect(daysBetween(step.today, date)).toBeGreaterThan(0);
          expect(weekdayOf(step.today)).toBeLessThanOrEqual(5);
          expect(step.at >= last).toBe(true);
          last = step.at;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same book each time, and a plan sums to what it covers', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const book = bookOn(date);
        expect(bookOn(date)).toEqual(book);
        for (const { versions } of Object.values(book.plans)) {
          const covered = versions[0].invoiceIds.map((id) => {
            const invoice = book.invoices[id];
            return invoice ? leftOf(invoice) : NaN;
          });
          const planned = versions[0].lines.map(({ amount }) => amount);
          expect(planned.reduce((a, b) => a + b, 0)).toBe(covered.reduce((a, b) => a + b, 0));
        }
      }),
      { numRuns: 10 },
    );
  });
});
