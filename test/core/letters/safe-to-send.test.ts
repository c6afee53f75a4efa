/** Safe to send: what stops a letter, what is warned of, and that neither is passed by unseen. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents, subtract, sum } from '#core/basics/money';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { contestedByInvoice, disputedOf } from '#core/disputes/disputed';
import { onHold } from '#core/holds/on-hold';
import { leftOf } from '#core/invoices/balance';
import { composeLetter } from '#core/letters/compose';
import { letterKinds, type LetterKind } from '#core/letters/kinds';
import { sayDespite, warningsOf } from '#core/letters/safe-to-send';
import { templateOf } from '#core/letters/templates';
import type { Letter } from '#core/letters/state';
import type { Payment } from '#core/payments/state';
import { plannedInvoices } from '#core/plans/covering';
import { anyOrders } from '../../support/commands';
import { pageDespiteAll, requestFor, settingFor } from '../../support/letters';
import {
  after,
  context,
  howe,
  howeId,
  howesBook,
  invoiceIds,
  storyTerms,
  today,
} from '../../support/mrs-howe';
import { playedOrders } from '../../support/played-orders';

function codes(state: BookState, kind: LetterKind = 'friendly-reminder', on: LocalDate = today) {
  return warningsOf(state, requestFor(kind, 'letter'), on).map(({ code }) => code);
}

const issue = (kind: LetterKind) => ({ type: 'letter.issue', request: pageDespiteAll(kind) }) as const;

describe('warnings', () => {
  it('are none where nothing stands in the way', () => expect(codes(howesBook())).toEqual([]));

  it('tell of money that no invoice has used', () => {
    const { state } = settingFor('payment-received');
    const [paid] = Object.values(state.payments);
    const payments = { m1: { ...(paid as Payment), amount: cents(50_00), allocations: [] } };
    const [warning] = warningsOf({ ...state, payments }, requestFor('friendly-reminder', 'letter'), today);
    expect(warning).toEqual({
      code: 'money-unused',
      sentence: 'They have £50.00 with us that no invoice has used.',
      todo: 'Use it for the invoices first.',
    });
  });

  it('tell of a dispute, a promise that runs, and a plan beside what is asked', () => {
    expect(codes(settingFor('dispute-acknowledged').state)).toEqual(['part-disputed']);
    const promised = settingFor('promise-confirmation').state;
    expect(codes(promised)).toEqual(['promise-running']);
    const onThe5th = warningsOf(promised, requestFor('friendly-reminder', 'letter'), day('2026-09-05'));
    expect(onThe5th[0]?.todo).toBe('It may still come: you wait until 7 September 2026.');
    // Promised by the 4th, and three days of grace: then it is broken, and nothing to wait for.
    expect(codes(promised, 'friendly-reminder', day('2026-09-30'))).toEqual([]);
    const [first] = invoiceIds;
    const terms = { ...storyTerms, deposit: cents(100_00) };
    const planned = after(howesBook(), [
      { type: 'plan.propose', debtorId: howeId, invoiceIds: first ? [first] : [], terms },
    ]);
    expect(codes(planned)).toEqual([]);
    after(planned, [{ type: 'plan.agree', planId: Object.values(planned.plans)[0]?.id ?? ('' as never) }]);
    expect(codes(planned)).toEqual(['plan-running']);
  });

  it('tell of the same letter within fourteen days, and of any within seven', () => {
    const state = after(howesBook(), [issue('friendly-reminder')]);
    expect(codes(state)).toEqual(['same-letter']);
    expect(codes(state, 'friendly-reminder', addDays(today, 14))).toEqual([]);
    expect(codes(state, 'follow-up')).toEqual(['contacted-lately']);
    expect(codes(state, 'follow-up', addDays(today, 7))).toEqual([]);
    expect(codes(state, 'final-notice', addDays(today, 7))).toEqual(['step-skipped']);
  });

  it('are not there for letters that ask for nothing', () => {
    const { state } = settingFor('dispute-acknowledged');
    expect(codes(state, 'dispute-acknowledged')).toEqual([]);
  });
});

describe('issuing', () => {
  it('is refused until each warning has a reason, which then stays with the letter', () => {
    const { state } = settingFor('dispute-acknowledged');
    const bare = { ...pageDespiteAll('friendly-reminder'), despite: [] };
    const refused = decide(state, { type: 'letter.issue', request: bare }, context());
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-safe-yet', field: 'despite' } });
    after(state, [issue('friendly-reminder')]);
    const [letter] = Object.values(state.letters);
    expect(letter?.despite).toEqual([{ code: 'part-disputed', reason: 'The owner asked for it.' }]);
    expect(sayDespite(letter as Letter)).toBe('although a part is disputed: “The owner asked for it.”');
  });

  it('stops at the archive, whatever the reason', () => {
    const archived = { on: today, at: `${today}T08:00:00Z`, by: 'Dawn' };
    const state = howesBook({ debtor: { archived } });
    const stopped = composeLetter(state, pageDespiteAll('cover-note'), today);
    expect(stopped).toMatchObject({ ok: false, refusal: { code: 'archived' } });
  });
});

/** What would be wrong with a letter that a book issued a moment ago. */
function wrongWith(before: BookState, letter: Letter, on: LocalDate): string[] {
  const { debtorId, kind, invoiceIds: asked, despite, despiteHold } = letter;
  const request = { kind, channel: 'letter', debtorId } as const;
  const unanswered = warningsOf(before, request, on).filter(
    ({ code }) => !despite.some((each) => each.code === code && each.reason !== ''),
  );
  const isAsking = templateOf(kind, 'letter', 'en')?.needs.includes('owed') === true;
  const planned = plannedInvoices(before);
  const composed = composeLetter(before, { ...request, agency: 'A', words: 'W', despiteHold: 'x' }, on);
  const contested = contestedByInvoice(before);
  const open = sum(
    asked.map((id) => {
      const invoice = before.invoices[id];
      return invoice ? subtract(leftOf(invoice), disputedOf(invoice, contested)) : cents(0);
    }),
  );
  return [
    onHold(before, debtorId, on) && !despiteHold && kind !== 'hold-confirmed' ? 'somebody on hold' : '',
    isAsking && asked.some((id) => planned.has(id)) ? 'a planned invoice' : '',
    isAsking && composed.ok && (composed.value.asked?.amount ?? 0) !== open ? 'a disputed part' : '',
    before.debtors[debtorId]?.archived ? 'the archive' : '',
    ...unanswered.map(({ code }) => code),
  ].filter(Boolean);
}

it('never asks for a disputed part, a planned invoice, or of somebody on hold without a reason, in any book', () => {
  let [letters, held] = [0, 0];
  fc.assert(
    fc.property(anyOrders(40), fc.boolean(), (orders, isDespiteHold) => {
      const state = playedOrders(orders, today);
      for (const debtor of Object.values(state.debtors)) {
        const reachable = { ...debtor, addresses: howe.addresses };
        const book = { ...state, debtors: { ...state.debtors, [debtor.id]: reachable } };
        for (const kind of letterKinds) {
          const about = { debtorId: debtor.id, agency: 'Tamar Collections', words: 'As agreed.' };
          const request = { ...pageDespiteAll(kind), ...about, despiteHold: isDespiteHold ? 'Asked to' : '' };
          const decided = decide(book, { type: 'letter.issue', request }, context());
          const event = decided.ok ? decided.value[0] : null;
          if (event?.type !== 'letter.issued') continue;
          letters += 1;
          held += event.letter.despiteHold ? 1 : 0;
          expect(wrongWith(book, event.letter, today)).toEqual([]);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(letters).toBeGreaterThan(100);
  expect(held).toBeGreaterThan(0);
});
