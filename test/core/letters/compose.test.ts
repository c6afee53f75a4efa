/** What a letter asks for, says and leaves out: given a book, when it is written, then these words or the way out. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { composeLetter, composeMessage } from '#core/letters/compose';
import { letterKinds, type LetterKind } from '#core/letters/kinds';
import { letterPage } from '#core/letters/page';
import type { LetterRequest } from '#core/letters/commands';
import type { Jurisdiction } from '#core/profile/state';
import type { DebtorKind } from '#core/debtors/state';
import { after, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';
import { requestFor, settingFor, withDebtor, type Differs } from '../../support/letters';

const asked = (kind: LetterKind, more: Partial<LetterRequest> = {}) =>
  ({ ...requestFor(kind, 'letter'), ...more, channel: 'letter' }) as const;

function bodyOf(state: BookState, kind: LetterKind, more: Partial<LetterRequest> = {}): string {
  const made = composeLetter(state, asked(kind, more), today);
  return made.ok ? made.value.content.body.replace(/\\/g, '') : made.refusal.code;
}

const firstOnly = {
  type: 'plan.propose',
  debtorId: howeId,
  invoiceIds: invoiceIds.slice(0, 1),
  terms: storyTerms,
} as const;
const part = settingFor('dispute-acknowledged').state;

describe('a reminder', () => {
  it('asks for what is overdue, all of it, the oldest first', () => {
    const made = composeLetter(howesBook(), asked('friendly-reminder'), today);
    expect(made).toMatchObject({ ok: true, value: { invoiceIds, planId: null, template: { isOwn: false } } });
    expect(bodyOf(howesBook(), 'friendly-reminder')).toContain(
      '**£2,400.00 is still to pay.** Please pay it by **15 September 2026**',
    );
  });

  it('does not ask for what is not due yet', () => {
    const { invoices, ...state } = howesBook();
    const [first, second, third] = Object.values(invoices);
    if (!first || !second || !third) throw new Error('three');
    const later = { ...third, dueDate: addDays(today, 3) };
    const made = bodyOf({ ...state, invoices: { ...invoices, [third.id]: later } }, 'friendly-reminder');
    expect(made).toContain('£1,800.00');
    expect(made).not.toContain('INV-220');
  });

  it('leaves out the disputed part, and says so', () => {
    const made = bodyOf(part, 'friendly-reminder');
    expect(made).toContain('**£2,312.00 is still to pay.**');
    expect(made).toContain('| INV-201 | 3 June 2026 | 3 June 2026 | £712.00 |');
    expect(made).toContain('You have told us that £88.00 is not right. We do not ask for that part here.');
  });

  it('leaves out what is in a plan', () => {
    const state = after(
      howesBook(),
      [firstOnly].map((each) => ({ ...each, terms: { ...storyTerms, deposit: cents(0) } })),
    );
    expect(bodyOf(state, 'friendly-reminder')).toContain('**£1,600.00 is still to pay.**');
    expect(bodyOf(state, 'friendly-reminder', { invoiceIds: invoiceIds.slice(0, 1) })).toBe(
      'invoice-in-plan',
    );
  });

  it('asks for the chosen invoices alone', () => {
    expect(bodyOf(howesBook(), 'follow-up', { invoiceIds: invoiceIds.slice(1, 2) })).toContain('£1,000.00');
    expect(bodyOf(howesBook(), 'follow-up', { invoiceIds: ['gone' as never] })).toBe('nothing-left');
  });

  it('is not written where money with us covers it, nor where nothing is overdue', () => {
    const state = howesBook();
    const { payments } = settingFor('payment-received').state;
    const much = Object.values(payments).map((each) => [
      each.id,
      { ...each, amount: cents(2_400_00), allocations: [] },
    ]);
    expect(bodyOf({ ...state, payments: Object.fromEntries(much) }, 'friendly-reminder')).toBe(
      'covered-by-credit',
    );
    expect(bodyOf(settingFor('paid-in-full').state, 'friendly-reminder')).toBe('nothing-to-ask-for');
  });

  it('takes the day that was chosen, if it is still to come', () => {
    expect(bodyOf(howesBook(), 'firm-reminder', { by: day('2026-09-30') })).toContain('30 September 2026');
    expect(bodyOf(howesBook(), 'firm-reminder', { by: today })).toBe('day-has-passed');
  });
});

describe('what the law makes true', () => {
  const company = { debtor: { kind: 'company' } } as const;
  const interest = 'The law lets us add interest';
  const own = { id: 'letter-before-claim.letter.en', subject: 'S', body: '{{by}}', at: '', by: '' } as const;

  it.each<[Jurisdiction, DebtorKind | null, boolean]>([
    ['GB-EAW', 'company', true],
    ['GB-EAW', 'sole-trader', true],
    ['GB-EAW', 'individual', false],
    ['GB-EAW', null, false],
    ['GB-SCT', 'company', false],
    ['GB-NIR', 'company', true],
    ['DE', 'company', true],
    ['DE', 'individual', false],
    ['US', 'company', false],
    ['AU', 'company', false],
    ['other', 'company', false],
  ])('in %s, of a debtor who is %s, interest is spoken of: %s', (jurisdiction, kind, isTrue) => {
    const differs: Differs = { profile: { jurisdiction }, debtor: { kind } };
    expect(bodyOf(howesBook(differs), 'firm-reminder').includes(interest)).toBe(isTrue);
  });

  it('gives a person 30 days before a claim, with the forms, and a company 14', () => {
    const person = bodyOf(howesBook(), 'letter-before-claim');
    expect(person).toContain('by **1 October 2026**. That is 30 days from the date of this letter.');
    expect(person).toContain('an information sheet, a reply form and a form about your income and costs');
    const firm = bodyOf(howesBook(company), 'letter-before-claim');
    expect(firm).toContain('by **15 September 2026**. That is 14 days');
    expect(firm).not.toContain('reply form');
    expect(bodyOf({ ...howesBook(), ownTemplates: { [own.id]: own } }, 'letter-before-claim')).toBe(
      '1 October 2026',
    );
  });

  it.each<[string, Differs, Partial<LetterRequest>, string]>([
    ['in Scotland', { profile: { jurisdiction: 'GB-SCT' } }, {}, 'no-claim-rule'],
    ['in Northern Ireland', { profile: { jurisdiction: 'GB-NIR' } }, {}, 'no-claim-rule'],
    ['in Germany', { profile: { jurisdiction: 'DE' } }, {}, 'no-claim-rule'],
    ['to somebody of whom nobody knows the kind', { debtor: { kind: null } }, {}, 'kind-unknown'],
    ['in fewer days than the rule gives', {}, { by: day('2026-09-20') }, 'too-few-days'],
    ['without what was agreed', {}, { words: '' }, 'agreement-missing'],
  ])('writes no letter before claim %s', (_, differs, more, code) => {
    expect(bodyOf(howesBook(differs), 'letter-before-claim', more)).toBe(code);
  });

  it('names the next step that is really there, and asks for one where none is', () => {
    const without = { agency: '' };
    expect(bodyOf(howesBook(), 'final-notice', without)).toContain('we will send you a letter before claim');
    expect(bodyOf(howesBook(), 'final-notice')).toContain('we will ask Tamar Collections to take this over');
    expect(bodyOf(howesBook({ profile: { jurisdiction: 'US' } }), 'final-notice', without)).toBe(
      'next-step-missing',
    );
    expect(bodyOf(howesBook(), 'hand-over-notice', without)).toBe('agency-missing');
  });

  it('tells a person of debt advice, and a company not', () => {
    expect(bodyOf(howesBook(), 'final-notice')).toContain('**Free debt advice**');
    expect(bodyOf(howesBook(company), 'final-notice')).not.toContain('debt advice');
  });
});

describe('a kind that does not fit is refused with the way out', () => {
  it.each<[LetterKind, string]>([
    ['plan-offer', 'no-plan'],
    ['plan-changed', 'no-plan'],
    ['missed-instalment', 'no-plan'],
    ['promise-confirmation', 'no-promise'],
    ['payment-received', 'no-payment'],
    ['paid-in-full', 'still-owed'],
    ['dispute-acknowledged', 'no-dispute'],
    ['hold-confirmed', 'no-hold'],
  ])('%s: %s', (kind, code) => {
    expect(bodyOf(howesBook(), kind)).toBe(code);
  });

  it('a plan letter, where the plan is at another point', () => {
    const offered = settingFor('plan-offer').state;
    expect(bodyOf(offered, 'plan-check-in')).toBe('plan-not-agreed');
    const agreed = settingFor('plan-check-in').state;
    expect(bodyOf(agreed, 'plan-offer')).toBe('already-agreed');
    expect(bodyOf(agreed, 'plan-changed')).toBe('plan-not-changed');
    expect(bodyOf(agreed, 'missed-instalment')).toBe('nothing-missed');
  });

  it('a debtor on hold, but for the letter that confirms it', () => {
    const { state } = settingFor('hold-confirmed');
    for (const kind of letterKinds.filter((one) => one !== 'hold-confirmed')) {
      expect(bodyOf(state, kind)).toBe('on-hold');
    }
    expect(bodyOf(state, 'hold-confirmed')).toContain('until 30 October 2026');
    expect(bodyOf(state, 'friendly-reminder', { despiteHold: 'she asked' })).toContain('£2,400.00');
  });

  it('money is asked for only with a way to pay it, and a page only with an address', () => {
    const bankless = { profile: { bank: { accountName: '', account: '' } } };
    expect(bodyOf(howesBook(bankless), 'friendly-reminder')).toBe('no-bank-account');
    expect(bodyOf(settingFor('hold-confirmed', bankless).state, 'hold-confirmed')).toContain(
      'You need do nothing',
    );
    const nowhere = howesBook({ debtor: { addresses: [] } });
    expect(bodyOf(nowhere, 'friendly-reminder')).toBe('no-address');
    expect(composeMessage(nowhere, requestFor('friendly-reminder', 'email'), today).ok).toBe(true);
    expect(composeMessage(nowhere, requestFor('letter-before-claim', 'text'), today)).toMatchObject({
      refusal: { code: 'no-such-words' },
    });
  });
});

describe('what a payment slip asks for', () => {
  const askedBy = (state: BookState, kind: LetterKind, on = today) => {
    const made = composeLetter(state, asked(kind), on);
    return made.ok ? made.value.asked : made.refusal.code;
  };
  const agreed = settingFor('plan-check-in').state;

  it('is the next payment of a plan, and not one that is over', () => {
    expect(askedBy(settingFor('plan-offer').state, 'plan-offer')).toEqual({ amount: 800_00, on: today });
    expect(askedBy(agreed, 'plan-check-in', day('2026-09-20'))).toEqual({ amount: 400_00, on: '2026-10-01' });
    expect(askedBy(agreed, 'plan-check-in', day('2027-02-01'))).toBeNull();
  });

  it('is a missed payment as it is asked for: now', () => {
    const late = day('2026-09-10');
    expect(askedBy(agreed, 'missed-instalment', late)).toEqual({ amount: 800_00, on: late });
  });
});

describe('the language', () => {
  it.each([
    ['de', 'en-GB', '2.400,00 £ sind noch offen.', 'de-DE'],
    [null, 'en-GB', '£2,400.00 is still to pay.', 'en-GB'],
    [null, 'de-AT', '£ 2.400,00 sind noch offen.', 'de-AT'],
    ['pl', 'de-DE', '2.400,00 £ sind noch offen.', 'de-DE'],
    ['pl', 'fr-FR', '£2,400.00 is still to pay.', 'en-GB'],
    ['en', 'de-DE', '£2,400.00 is still to pay.', 'en-GB'],
  ] as const)('of a debtor who speaks %s, in a book in %s', (language, locale, words, said) => {
    const state = howesBook({ profile: { locale }, debtor: { language } });
    const made = composeLetter(state, asked('friendly-reminder'), today);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.content.body.replace(/\\/g, '').replace(/\u00a0/g, ' ')).toContain(words);
    expect(made.value.content.language).toBe(said);
  });
});

describe('what is told in confidence', () => {
  it.each(letterKinds)('never reaches a %s', (kind) => {
    const { state, on } = settingFor(kind);
    const circumstances = { c1: { id: 'c1', debtorId: howeId, versions: [{ words: 'she has cancer' }] } };
    const told = { ...state, circumstances } as unknown as BookState;
    expect(composeLetter(told, asked(kind), on)).toEqual(composeLetter(state, asked(kind), on));
  });

  it('no letter says why there is a hold, or the words of a dispute', () => {
    expect(bodyOf(settingFor('hold-confirmed').state, 'hold-confirmed')).not.toMatch(/bereave|died|husband/i);
    expect(bodyOf(part, 'dispute-acknowledged')).not.toMatch(/husband|illness/);
  });
});

describe('whatever names and notes hold', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script><img src=x onerror=y>',
      '{{total}} {{#invoices}} {{{x}}} {{=<% %>=}}',
      '**bold** | a | b | [l](javascript:x) ![p](https://x.example/p.png)',
      '\u202Egnp.exe \u2066مرحبا بالعالم\u2069 שלום',
      '👩‍👩‍👧‍👦 ✉️ 🇬🇧',
      'x'.repeat(20_000),
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('stays words: no tag is obeyed, and no other field is asked for', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...letterKinds), (words, kind) => {
        const differs = { name: words, greeting: words, accountNumber: words, people: [] };
        const { state, on } = withDebtor(settingFor(kind), differs);
        const made = composeLetter(state, asked(kind, { words, agency: words || 'A' }), on);
        if (!made.ok) return;
        const html = letterPage(made.value.content).html('app://print/', 1);
        expect(html).not.toMatch(/<script|<img|<a\b/);
        const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
        const ours =
          'html head meta title style body i header p address div h1 main strong table thead tbody tfoot tr th td section span em';
        expect([...tags].filter((tag) => !ours.split(' ').includes(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('an email shows it as it was typed, on one line', () => {
    const { state } = withDebtor(settingFor('friendly-reminder'), { greeting: 'Hi {{total}} <b>\n*you*' });
    const made = composeMessage(state, requestFor('friendly-reminder', 'email'), today);
    expect(made.ok && made.value.body.split('\n')[0]).toBe('Hi {{total}} <b> *you*,');
  });
});

it('an unknown debtor has no letter', () => {
  const gone = { ...asked('cover-note'), debtorId: 'nobody' as never };
  expect(composeLetter(howesBook(), gone, today)).toMatchObject({ refusal: { code: 'unknown-debtor' } });
});
