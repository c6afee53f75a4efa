/** What is disputed of an invoice stays outside its plan, and the rest need not wait: by hand for Mrs Howe, then as a law. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisputeId, InvoiceId, PlanId } from '#core/basics/ids';
import { addDays, day } from '#core/basics/local-date';
import { cents, sum, zero } from '#core/basics/money';
import type { Command } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { chaseableOf } from '#core/holds/chaseable';
import { leftOf } from '#core/invoices/balance';
import { composeLetter } from '#core/letters/compose';
import { proposeAllocation } from '#core/payments/propose-allocation';
import { isOvertaken } from '#core/plans/covering';
import { standingOf } from '#core/plans/progress';
import { currentVersion } from '#core/plans/state';
import type { PlanTerms } from '#core/plans/terms';
import { toCome } from '#core/plans/to-come';
import { toPayOf } from '#core/reports/statement/to-pay';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';

const [first, second] = invoiceIds as [InvoiceId, InvoiceId, InvoiceId];
const planId = 'plan' as PlanId;
const disputeId = 'dispute' as DisputeId;
const later = addDays(today, 1);

/** Each on the day after the plan, with an id of its own. */
function then(state: BookState, id: string, ...commands: readonly Command[]): BookState {
  return after(state, commands, { ...context(later), newId: <Id extends string>() => id as Id });
}

/** 88.00 of the 1,000.00 of INV-214, unless it is said otherwise; and the plan over all three, 2,400.00 in all. */
function planned({
  disputed = 88_00,
  of = second,
  terms = storyTerms,
}: { disputed?: number; of?: InvoiceId; terms?: PlanTerms } = {}): BookState {
  const state = howesBook();
  const at = { ...context(), newId: <Id extends string>() => disputeId as string as Id };
  const why = { why: 'short delivery', whoMustAnswer: 'us', answerBy: day('2026-09-10') } as const;
  const raise: Command = {
    type: 'dispute.raise',
    debtorId: howeId,
    invoiceId: of,
    amount: cents(disputed),
    ...why,
  };
  if (disputed > 0) after(state, [raise], at);
  const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms };
  return after(state, [offer, { type: 'plan.agree', planId }], {
    ...at,
    newId: <Id extends string>() => planId as string as Id,
  });
}

function paid(state: BookState, amount: number, id = 'money'): BookState {
  const receipt = { on: today, amount: cents(amount), method: 'bank', reference: '', words: '' } as const;
  return then(state, id, {
    type: 'payment.record',
    debtorId: howeId,
    ...receipt,
    allocations: 'oldest-first',
  });
}

/** A credit note, and used on INV-214. */
function credited(state: BookState, amount: number): BookState {
  const note = {
    number: 'CN-1',
    date: today,
    dueDate: today,
    amount: cents(amount),
    description: '',
    reference: '',
  };
  const shares = [{ invoiceId: second, amount: cents(amount) }];
  return then(
    state,
    'credit',
    { type: 'invoice.record', debtorId: howeId, kind: 'credit-note', ...note },
    { type: 'credit.allocate', creditId: 'credit' as InvoiceId, shares },
  );
}

const resolve: Command = { type: 'dispute.resolve', disputeId, words: 'all was delivered', on: today };
const thePlan = (state: BookState) => state.plans[planId]!;
const standing = (state: BookState) => ({
  toCome: toCome(state, thePlan(state), later),
  toAskFor: chaseableOf(state, howeId, later).amount,
});

describe('88.00 of an invoice in dispute', () => {
  it('stays outside the plan, which is over the rest', () => {
    const state = planned();
    const { lines, aside } = currentVersion(thePlan(state));
    expect(aside).toEqual([{ invoiceId: second, amount: 88_00 }]);
    expect(sum(lines.map(({ amount }) => amount))).toBe(2_312_00);
    expect(standing(state)).toEqual({ toCome: 2_312_00, toAskFor: 0 });
    expect(toPayOf(state, howeId, cents(2_400_00), later)).toEqual({ amount: 0, hasPlan: true });
  });

  it('is asked for beside the plan once it is answered that they owe it', () => {
    const state = then(planned(), 'x', resolve);
    expect(standing(state)).toEqual({ toCome: 2_312_00, toAskFor: 88_00 });
    expect(toPayOf(state, howeId, cents(2_400_00), later)).toEqual({ amount: 88_00, hasPlan: true });
  });

  it('is answered by a credit note, which pays nothing of the plan', () => {
    const state = credited(then(planned(), 'x', resolve), 88_00);
    expect(standing(state)).toEqual({ toCome: 2_312_00, toAskFor: 0 });
    expect(isOvertaken(state, thePlan(state))).toBe(false);
    expect(standing(credited(planned(), 100_00)).toCome).toBe(2_300_00);
  });

  it('is all that is left when the plan is kept to its end', () => {
    const state = paid(planned(), 2_312_00);
    expect(standing(state)).toEqual({ toCome: 0, toAskFor: 0 });
    expect(standingOf(state, thePlan(state), later)).toBe('completed');
    expect(sum(Object.values(state.invoices).map(leftOf))).toBe(88_00);
  });

  it('is not let go with the concession', () => {
    const settlement = {
      ...storyTerms,
      strategy: 'settlement',
      deposit: zero,
      settleFor: cents(2_000_00),
    } as const;
    const state = paid(planned({ terms: settlement }), 2_000_00);
    then(state, 'w', { type: 'plan.give-concession', planId });
    const written = Object.values(state.writeOffs).map(({ amount }) => amount);
    expect(written).toEqual([312_00]);
    expect(sum(Object.values(state.invoices).map(leftOf))).toBe(88_00);
  });

  it('is left free by the payments that are proposed for the plan', () => {
    const state = planned({ disputed: 300_00, of: first });
    const money = { debtorId: howeId, on: later, amount: cents(800_00), reference: '' };
    expect(proposeAllocation(state, money)).toMatchObject({
      how: 'by-plan',
      allocations: [
        { invoiceId: first, amount: 500_00 },
        { invoiceId: second, amount: 300_00 },
      ],
    });
  });

  it('goes on being outside when the plan changes, and comes in when its invoices are chosen anew', () => {
    const change: Command = {
      type: 'plan.change',
      planId,
      change: { kind: 'longer', payments: 8 },
      words: 'Ill',
    };
    const longer = then(planned(), 'x', change);
    expect(currentVersion(thePlan(longer)).aside).toEqual([{ invoiceId: second, amount: 88_00 }]);
    expect(standing(longer).toCome).toBe(2_312_00);
    const answered = then(longer, 'x', resolve);
    const all: Command = { ...change, change: { kind: 'invoices', invoiceIds } };
    expect(standing(then(answered, 'x', all))).toEqual({ toCome: 2_400_00, toAskFor: 0 });
  });

  it('is said in the letter', () => {
    const letter = composeLetter(
      planned(),
      { kind: 'plan-agreement', channel: 'letter', debtorId: howeId, planId },
      today,
    );
    const body = letter.ok ? letter.value.content.body.replaceAll('\\', '') : '';
    expect(body).toContain('INV-214 of 1 July 2026 without the £88.00 in dispute');
  });
});

it('an invoice that is disputed whole is refused', () => {
  const state = howesBook();
  const why = { why: 'never came', whoMustAnswer: 'us', answerBy: day('2026-09-10') } as const;
  after(state, [
    { type: 'dispute.raise', debtorId: howeId, invoiceId: first, amount: cents(800_00), ...why },
  ]);
  const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
  expect(decide(state, offer, context())).toMatchObject({ refusal: { code: 'invoice-disputed' } });
});

it('what is to come is the debt less what is disputed, what is paid, and what a credit gives beyond the dispute', () => {
  const some = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(some(999_99), some(1_000_00), some(3_000_00), (disputed, credit, money) => {
      const state = planned({ disputed });
      if (credit > 0) credited(state, credit);
      if (money > 0) paid(state, money);
      const left = 2_400_00 - disputed - money - Math.max(0, credit - disputed);
      expect(toCome(state, thePlan(state), later)).toBe(Math.max(0, left));
    }),
  );
});
