/** What a letter could be about where the book knows several, and that a choice reaches the words. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { composeMessage } from '#core/letters/compose';
import type { LetterKind } from '#core/letters/kinds';
import { stillMeant, subjectsOf, type Chosen } from '#core/letters/subjects';
import { requestFor, settingFor } from '../../support/letters';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';

const [first, second, third] = invoiceIds;

function said(state: BookState, kind: LetterKind): string[] {
  return subjectsOf(state, howeId, kind, today).one?.subjects.map(({ words }) => words) ?? [];
}

function written(state: BookState, kind: LetterKind, chosen: Chosen = {}): string {
  const made = composeMessage(state, { ...requestFor(kind, 'email'), ...chosen }, today);
  return made.ok ? made.value.body : made.refusal.code;
}

/** A second one of what the setting has, as it would be recorded later. */
function twice<Table extends 'promises' | 'disputes' | 'payments'>(
  state: BookState,
  table: Table,
  differs: Partial<BookState[Table][keyof BookState[Table]]>,
): BookState {
  const [one] = Object.values(state[table]);
  const later = { ...(one as object), id: 'later', ...differs };
  return { ...state, [table]: { ...state[table], later } };
}

describe('one of several', () => {
  it('is the promise given last, and another when it is chosen', () => {
    const { state } = settingFor('promise-confirmation');
    const book = twice(state, 'promises', { amount: cents(90_00), by: day('2026-09-18') });
    expect(said(book, 'promise-confirmation')).toEqual([
      '£90.00 by 18 September 2026, promised on 1 September 2026',
      '£200.00 by 4 September 2026, promised on 1 September 2026',
    ]);
    expect(written(book, 'promise-confirmation')).toContain('£90.00');
    expect(written(book, 'promise-confirmation', { promiseId: 'p1' as never })).toContain('£200.00');
  });

  it('is the dispute raised last', () => {
    const { state } = settingFor('dispute-acknowledged');
    const differs = { invoiceId: second as never, amount: cents(12_00), at: `${today}T09:00:00Z` };
    const book = twice(state, 'disputes', differs);
    expect(said(book, 'dispute-acknowledged')).toEqual([
      '£12.00 of INV-214, disputed on 1 September 2026',
      '£88.00 of INV-201, disputed on 1 September 2026',
    ]);
    expect(written(book, 'dispute-acknowledged', { disputeId: 'd1' as never })).toContain('INV-201');
  });

  it('is the latest payment, and none that went back', () => {
    const { state } = settingFor('payment-received');
    const book = twice(state, 'payments', { on: today, amount: cents(40_00), allocations: [] });
    expect(said(book, 'payment-received')).toEqual([
      '£40.00 of 1 September 2026',
      '£250.00 of 28 August 2026',
    ]);
    expect(written(book, 'payment-received')).toContain('£40.00');
    expect(written(book, 'payment-received', { paymentId: 'm1' as never })).toContain('£250.00');
  });

  it('is the plan that such a letter fits, whichever came last', () => {
    const inContext = context();
    const over = (ids: typeof invoiceIds, deposit: number) => ({
      type: 'plan.propose' as const,
      debtorId: howeId,
      invoiceIds: ids,
      terms: { ...storyTerms, deposit: cents(deposit) },
    });
    const agreed = after(howesBook(), [over([first as never], 100_00)], inContext);
    const [plan] = Object.values(agreed.plans);
    after(
      agreed,
      [{ type: 'plan.agree', planId: plan?.id as never }, over([second as never], 50_00)],
      inContext,
    );
    expect(said(agreed, 'plan-check-in')).toEqual([expect.stringMatching(/^Agreed: .*£100\.00/)]);
    expect(said(agreed, 'plan-offer')).toEqual([expect.stringMatching(/^Offered: .*£50\.00/)]);
    expect(written(agreed, 'plan-check-in')).not.toBe('plan-not-agreed');
  });

  it('is nothing for a letter that is about none of these', () => {
    expect(subjectsOf(howesBook(), howeId, 'cover-note', today)).toEqual({ invoices: [], one: null });
  });
});

describe('invoices', () => {
  it('are all that are overdue, and those left out say why', () => {
    const state = settingFor('dispute-acknowledged').state;
    const whole = Object.values(state.disputes).map((each) => ({ ...each, amount: cents(800_00) }));
    const later = { ...state.invoices[third as never]!, dueDate: day('2026-09-20') };
    const book = {
      ...state,
      disputes: { d1: whole[0]! },
      invoices: { ...state.invoices, [later.id]: later },
    };
    const { invoices } = subjectsOf(book, howeId, 'friendly-reminder', today);
    expect(invoices.map(({ invoice, leftOut }) => [invoice.number, leftOut])).toEqual([
      ['INV-201', 'disputed'],
      ['INV-214', null],
      ['INV-220', 'not-due'],
    ]);
    expect(written(book, 'friendly-reminder', { invoiceIds: [later.id] })).toBe('invoice-not-due');
    expect(written(book, 'friendly-reminder', { invoiceIds: [] })).toBe('nothing-chosen');
  });

  it('are those that were chosen', () => {
    const text = written(howesBook(), 'friendly-reminder', { invoiceIds: [first as never] });
    expect(text).toContain('INV-201');
    expect(text).not.toContain('INV-214');
  });
});

describe('a choice', () => {
  const subjects = subjectsOf(howesBook(), howeId, 'friendly-reminder', today);

  it('holds for what may still be asked for', () => {
    const paid = 'paid since' as never;
    expect(stillMeant(subjects, { invoiceIds: [paid, first as never] })).toEqual({ invoiceIds: [first] });
    expect(stillMeant(subjects, { invoiceIds: [paid] })).toEqual({});
    expect(
      stillMeant(subjects, { invoiceIds: [...invoiceIds], planId: 'of another letter' as never }),
    ).toEqual({});
  });

  it('of nothing stays nothing, so that it is seen', () => {
    expect(stillMeant(subjects, { invoiceIds: [] })).toEqual({ invoiceIds: [] });
  });
});
