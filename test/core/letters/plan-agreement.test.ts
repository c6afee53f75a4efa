/** The agreement letter: what it says, what it needs, and that it stays as it was issued. */
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { composeLetter } from '#core/letters/compose';
import {
  accepted,
  after,
  context,
  howeId,
  howesBook,
  invoiceIds,
  profile,
  storyTerms,
  today,
} from '../../support/mrs-howe';

const planId = 'id1' as PlanId;
const offer = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms } as const;
const agree = { type: 'plan.agree', planId } as const;
const request = { kind: 'plan-agreement', channel: 'letter', debtorId: howeId, planId } as const;
const issue = { type: 'letter.issue', request } as const;

function withPlan(...differs: Parameters<typeof howesBook>): BookState {
  return after(howesBook(...differs), [offer]);
}

function composed(state: BookState) {
  const letter = composeLetter(state, request, today);
  if (!letter.ok) throw new Error(letter.refusal.code);
  return letter.value.content;
}

/** The book after the ledger says that everything was paid. */
function paid(state: BookState): BookState {
  const invoices = Object.values(state.invoices).map((one) => [one.id, { ...one, paidBefore: one.amount }]);
  return { ...state, invoices: Object.fromEntries(invoices) };
}

/** The body as people read it, without the backslashes that keep values literal. */
function words(state: BookState): string {
  return composed(state).body.replace(/\\/g, '');
}

const trelawney = { name: 'Ms Trelawney', role: 'Owner', phone: '', email: '' };

describe('the agreement letter', () => {
  it('goes from the business to Mrs Howe', () => {
    expect(composed(withPlan())).toMatchObject({
      layout: 'a4-dl-2',
      language: 'en-GB',
      sender: {
        name: 'Marlow Vet',
        lines: ['2 Mill Lane', 'Marlow', 'SL7 1AB', '01628 555 010', 'office@marlow.example'],
      },
      recipient: ['M. Howe', '8 Chapel Steps', 'Marlow', 'SL7 2CD'],
      date: '1 September 2026',
      subject: 'Your payment plan for £2,400.00',
      signatures: [
        { party: 'Marlow Vet', name: 'Ann Marlow' },
        { party: 'M. Howe', name: 'M. Howe' },
      ],
      footer: 'Pay to Marlow Vet Ltd, 20-00-00 1234 5678, reference HOW01',
    });
  });

  it('says the sum and what it is for first, then a schedule that adds up', () => {
    expect(words(withPlan())).toContain(
      `Dear Mrs Howe,

**£2,400.00 is left to pay** on invoices INV-201 of 3 June 2026, INV-214 of 1 July 2026 and INV-220 of 29 July 2026.`,
    );
    expect(words(withPlan())).toContain(
      `| 1 | 1 September 2026 | £800.00 | £1,600.00 |
| 2 | 1 October 2026 | £400.00 | £1,200.00 |
| 3 | 1 November 2026 | £400.00 | £800.00 |
| 4 | 1 December 2026 | £400.00 | £400.00 |
| 5 | 1 January 2027 | £400.00 | £0.00 |
| | **Together** | **£2,400.00** | |`,
    );
  });

  it('says how to pay, and whom to ring', () => {
    expect(words(withPlan())).toContain(
      'bank transfer to Marlow Vet Ltd, account 20-00-00\u00a01234\u00a05678. Give **HOW01** as the reference',
    );
    expect(words(withPlan())).toContain(
      'You can ring Ann Marlow on 01628 555 010. You can write to office@marlow.example.',
    );
  });

  it('makes do with what the book knows', () => {
    const bare = withPlan({
      profile: { phone: '', email: '', signatory: '', bank: { accountName: '', account: '1234' } },
      debtor: { people: [], accountNumber: '' },
    });
    expect(words(bare)).toContain('Dear M. Howe,');
    expect(words(bare)).toContain(
      'bank transfer to Marlow Vet, account 1234. Give **INV-201** as the reference',
    );
    expect(words(bare)).not.toMatch(/You can|\{\{|undefined/);
  });

  it('opens as they like to be greeted', () => {
    expect(words(withPlan({ debtor: { greeting: 'Good day Margaret' } }))).toContain('Good day Margaret,');
  });

  it('goes to the person to ask for, where the debtor is a firm', () => {
    const { recipient, signatures } = composed(
      withPlan({ debtor: { kind: 'company', name: 'Quay Street Café', people: [trelawney] } }),
    );
    expect(recipient.slice(0, 2)).toEqual(['Ms Trelawney', 'Quay Street Café']);
    expect(signatures[1]).toEqual({ party: 'Quay Street Café', name: 'Ms Trelawney' });
  });

  it('says the same once the plan is agreed', () => {
    expect(composed(after(withPlan(), [agree]))).toEqual(composed(withPlan()));
  });
});

describe('the agreement letter is refused', () => {
  const address = { label: '', lines: [], city: '', postcode: '', country: 'United Kingdom' };
  const line = 'x'.repeat(100);

  it.each([
    ['without an address', { debtor: { addresses: [] } }, 'no-address'],
    ['with a country for an address', { debtor: { addresses: [address] } }, 'no-address'],
    [
      'with an address no window shows',
      { debtor: { addresses: [{ ...address, lines: [line, line, line] }] } },
      'address-too-long',
    ],
    ['without a way to pay', { profile: { bank: { ...profile.bank, account: '' } } }, 'no-bank-account'],
  ])('%s', (_, differs, code) => {
    expect(decide(withPlan(differs), issue, context())).toMatchObject({ ok: false, refusal: { code } });
  });

  it('for a plan that is gone or withdrawn', () => {
    expect(decide(howesBook(), issue, context())).toMatchObject({ refusal: { code: 'unknown-plan' } });
    const withdrawn = after(withPlan(), [{ type: 'plan.withdraw', planId }]);
    expect(decide(withdrawn, issue, context())).toMatchObject({ refusal: { code: 'plan-withdrawn' } });
  });

  it('for a plan whose invoices have changed since, offered or agreed: it would state a debt that is not', () => {
    const overtaken = { refusal: { code: 'plan-overtaken' } };
    expect(decide(paid(withPlan()), issue, context())).toMatchObject(overtaken);
    expect(decide(paid(after(withPlan(), [agree])), issue, context())).toMatchObject(overtaken);
    expect(decide(paid(withPlan()), agree, context())).toMatchObject(overtaken);
  });
});

describe('an issued letter', () => {
  it('is numbered within the book, and dated', () => {
    const state = withPlan();
    const later = context(day('2026-09-02'));
    expect(accepted(state, issue)).toMatchObject([
      {
        type: 'letter.issued',
        letter: { number: 1, debtorId: howeId, issuedOn: today, content: composed(state) },
      },
    ]);
    expect(accepted(after(state, [issue]), issue, later)).toMatchObject([
      { letter: { number: 2, issuedOn: '2026-09-02', content: { date: '2 September 2026' } } },
    ]);
  });

  it('stays as it was, whatever changes in the book', () => {
    const state = after(withPlan(), [issue]);
    const before = structuredClone(state.letters);
    after(state, [
      { type: 'profile.change', profile: { ...profile, name: 'Somebody Else' } },
      { type: 'plan.withdraw', planId },
    ]);
    expect(state.letters).toEqual(before);
  });
});
