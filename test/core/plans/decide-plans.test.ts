/** Offering, agreeing and withdrawing a plan: given a book, when a command, then events or a refusal. */
import { describe, expect, it } from 'vitest';
import type { DebtorId, InvoiceId, PlanId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { decide } from '#core/book/decide';
import type { ProposePlan } from '#core/plans/commands';
import { planCovering } from '#core/plans/covering';
import { lastStep } from '#core/plans/state';
import {
  accepted,
  after,
  context,
  howeId,
  howesBook,
  invoiceIds,
  storyTerms,
  today,
} from '../../support/mrs-howe';

const offer: ProposePlan = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
const planId = 'id1' as PlanId;
const agree = { type: 'plan.agree', planId } as const;
const withdraw = { type: 'plan.withdraw', planId } as const;
const firstInvoice = invoiceIds.slice(0, 1);

describe('offering a plan', () => {
  it('fixes its lines, and waits for a yes', () => {
    const [event] = accepted(howesBook(), offer);
    expect(event).toMatchObject({
      type: 'plan.proposed',
      plan: {
        id: planId,
        debtorId: howeId,
        versions: [
          {
            terms: storyTerms,
            invoiceIds,
            lines: [
              { on: '2026-09-01', amount: 800_00 },
              { on: '2026-10-01', amount: 400_00 },
              { on: '2026-11-01', amount: 400_00 },
              { on: '2026-12-01', amount: 400_00 },
              { on: '2027-01-01', amount: 400_00 },
            ],
            proposed: { on: today, by: 'Dawn' },
            agreed: null,
            ended: null,
          },
        ],
      },
    });
  });

  it('counts an invoice named twice once', () => {
    const twice = { ...offer, invoiceIds: [...invoiceIds, ...invoiceIds] };
    expect(accepted(howesBook(), twice)).toEqual(accepted(howesBook(), offer));
  });

  it.each([
    ['a debtor the book does not know', { debtorId: 'nobody' as DebtorId }, 'unknown-debtor', undefined],
    [
      'an invoice that is not theirs',
      { invoiceIds: ['other' as InvoiceId] },
      'unknown-invoice',
      'invoiceIds',
    ],
    [
      'a name every object has',
      { invoiceIds: ['constructor' as InvoiceId] },
      'unknown-invoice',
      'invoiceIds',
    ],
    [
      'a deposit yesterday',
      { terms: { ...storyTerms, depositOn: day('2026-08-31') } },
      'starts-in-the-past',
      'depositOn',
    ],
    [
      'a first payment yesterday',
      { terms: { ...storyTerms, deposit: cents(0), firstOn: day('2026-08-31') } },
      'starts-in-the-past',
      'firstOn',
    ],
    [
      'a slip in the year',
      { terms: { ...storyTerms, firstOn: day('2062-10-01') } },
      'starts-too-late',
      'firstOn',
    ],
    [
      'a deposit of everything',
      { terms: { ...storyTerms, deposit: cents(2_400_00) } },
      'deposit-too-large',
      'deposit',
    ],
  ])('is refused for %s', (_, change, code, field) => {
    const decided = decide(howesBook(), { ...offer, ...change }, context());
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
    expect(decided.ok || decided.refusal.field).toBe(field);
  });

  it('is refused for an invoice that has nothing left to pay', () => {
    const given = howesBook();
    const paid = Object.values(given.invoices).map((one) => [one.id, { ...one, paidBefore: one.amount }]);
    const decided = decide({ ...given, invoices: Object.fromEntries(paid) }, offer, context());
    expect(decided).toMatchObject({
      refusal: { code: 'nothing-left', message: expect.stringContaining('INV-201') },
    });
  });

  it('is refused for an invoice of another plan, until that one is withdrawn', () => {
    const given = after(howesBook(), [
      { ...offer, invoiceIds: firstInvoice, terms: { ...storyTerms, deposit: cents(0) } },
    ]);
    expect(decide(given, offer, context())).toMatchObject({
      refusal: { code: 'invoice-in-plan', message: expect.stringContaining('INV-201') },
    });
    expect(decide(after(given, [withdraw]), offer, context())).toMatchObject({ ok: true });
  });
});

describe('agreeing to a plan', () => {
  it('says the day, and leaves the lines alone', () => {
    const given = after(howesBook(), [offer]);
    const before = given.plans[planId];
    const later = context(day('2026-09-03'));
    expect(accepted(given, agree, later)).toEqual([
      {
        type: 'plan.agreed',
        v: 2,
        planId,
        agreed: { on: '2026-09-03', at: '2026-09-03T09:00:00Z', by: 'Dawn', who: '' },
      },
    ]);
    const plan = after(given, [agree], later).plans[planId];
    expect(plan && lastStep(plan).step).toBe('agreed');
    expect(plan?.versions.map((version) => version.lines)).toEqual(
      before?.versions.map((version) => version.lines),
    );
  });

  it.each([
    ['twice', [offer, agree], 'already-agreed'],
    ['once withdrawn', [offer, withdraw], 'plan-over'],
    ['before it was offered', [], 'unknown-plan'],
  ])('is refused %s', (_, commands, code) => {
    expect(decide(after(howesBook(), commands), agree, context())).toMatchObject({ refusal: { code } });
  });
});

describe('withdrawing a plan', () => {
  it.each([
    ['an offer', [offer]],
    ['an agreed plan', [offer, agree]],
  ])('sets the invoices of %s free', (_, commands) => {
    const given = after(howesBook(), commands);
    expect(invoiceIds.map((id) => planCovering(given, id)?.id)).toEqual([planId, planId, planId]);
    after(given, [withdraw]);
    expect(invoiceIds.map((id) => planCovering(given, id))).toEqual([null, null, null]);
    expect(decide(given, withdraw, context())).toMatchObject({ refusal: { code: 'plan-over' } });
  });
});
