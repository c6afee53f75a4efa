/** A plan's life after the offer: given a book, when a command, then events or a refusal, and undo is exact. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents, sum } from '#core/basics/money';
import { apply } from '#core/book/apply';
import type { Command } from '#core/book/command';
import { decide } from '#core/book/decide';
import { emptyBook, type BookState } from '#core/book/state';
import { proposeAllocation } from '#core/payments/propose-allocation';
import type { PlanChange } from '#core/plans/change';
import { concessionDue } from '#core/plans/concession';
import { changedVersion } from '#core/plans/decide-change';
import { versionOn } from '#core/plans/early-discount';
import { leftOn } from '#core/plans/money-used';
import { linesBesideEachOther } from '#core/plans/beside';
import { progressOf } from '#core/plans/progress';
import { currentVersion, isStanding, lastStep } from '#core/plans/state';
import { filled, openLines, toCome } from '#core/plans/to-come';
import { nextStepOf } from '#core/timeline/next-step';
import { anyOrders } from '../../support/commands';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';
import { anyChangeSaid, changeOf } from '../../support/plan-orders';
import { Rehearsal } from '../../support/rehearsal';

const planId = 'id1' as PlanId;
const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
const agree: Command = { type: 'plan.agree', planId, who: 'Mrs Howe' };
const sign: Command = { type: 'plan.sign', planId, on: today, who: 'Mrs Howe', where: 'Blue folder' };

function changing(change: PlanChange, words = 'She asked'): Command {
  return { type: 'plan.change', planId, change, words, who: 'Mrs Howe' };
}

function paying(amount: number, on = today): Command {
  const receipt = { on, amount: cents(amount), method: 'bank', reference: '', words: '' } as const;
  return { type: 'payment.record', debtorId: howeId, ...receipt, allocations: 'oldest-first' };
}

function book(...commands: readonly Command[]): BookState {
  return after(howesBook(), commands);
}

const version = (state: BookState) => currentVersion(state.plans[planId]!);
const codeOf = (state: BookState, command: Command) => {
  const decided = decide(state, command, context());
  return decided.ok ? 'ok' : decided.refusal.code;
};

describe('signing', () => {
  it('keeps the day, who, and where the paper is', () => {
    expect(version(book(offer, agree, sign)).signed).toMatchObject({
      on: today,
      who: 'Mrs Howe',
      where: 'Blue folder',
      by: 'Dawn',
    });
  });

  it.each([
    ['before they said yes', [offer], sign, 'not-agreed'],
    ['twice', [offer, agree, sign], sign, 'already-signed'],
    ['with a day to come', [offer, agree], { ...sign, on: day('2026-09-02') }, 'not-yet'],
  ])('is refused %s', (_, given, command, code) => {
    expect(codeOf(book(...given), command)).toBe(code);
  });
});

describe('a no, and an end', () => {
  const refused: Command = { type: 'plan.refuse', planId, words: 'Too much at once' };
  const ended: Command = { type: 'plan.end', planId, how: 'broken', words: 'Nothing came' };

  it('sets the invoices free and says why', () => {
    expect(version(book(offer, refused)).ended).toMatchObject({ how: 'refused', words: 'Too much at once' });
    expect(version(book(offer, agree, ended)).ended).toMatchObject({ how: 'broken', words: 'Nothing came' });
  });

  it('each has its time, and needs its reason', () => {
    expect(codeOf(book(offer, agree), refused)).toBe('already-agreed');
    expect(codeOf(book(offer), ended)).toBe('not-agreed');
    expect(codeOf(book(offer, agree), { ...ended, words: '' })).toBe('no-words');
    expect(codeOf(book(offer, refused), agree)).toBe('plan-over');
  });
});

describe('a change', () => {
  it('is a new version over what is still to come, beside the old one', () => {
    const before = book(offer, agree, paying(800_00));
    const plan = before.plans[planId]!;
    const wish: PlanChange = { kind: 'holiday', from: day('2026-11-01'), payments: 1 };
    const draft = changedVersion(before, plan, wish, today);
    if (!draft.ok) throw new Error(draft.refusal.code);
    expect(linesBesideEachOther(openLines(before, plan, today), draft.value.lines)).toEqual([
      { on: '2026-10-01', was: 400_00, is: 400_00 },
      { on: '2026-11-01', was: 400_00, is: null },
      { on: '2026-12-01', was: 400_00, is: 400_00 },
      { on: '2027-01-01', was: 400_00, is: 400_00 },
      { on: '2027-02-01', was: null, is: 400_00 },
    ]);
    const state = after(before, [changing(wish)], { ...context(), now: '2026-09-01T11:00:00Z' });
    expect(state.plans[planId]!.versions).toHaveLength(2);
    expect(version(state)).toMatchObject({ words: 'She asked', agreed: { who: 'Mrs Howe' }, signed: null });
    expect(toCome(state, state.plans[planId]!, today)).toBe(1_600_00);
  });

  it('takes an invoice out, which is then due as before', () => {
    const state = book(offer, agree, changing({ kind: 'invoices', invoiceIds: invoiceIds.slice(0, 2) }));
    expect(version(state).invoiceIds).toEqual(invoiceIds.slice(0, 2));
    expect(sum(version(state).lines.map(({ amount }) => amount))).toBe(1_800_00);
  });

  it('needs a reason, a plan that runs, and something to come', () => {
    const wish: PlanChange = { kind: 'longer', payments: 8 };
    expect(codeOf(book(offer, agree), changing(wish, ''))).toBe('no-words');
    expect(codeOf(book(offer), changing(wish))).toBe('not-agreed');
    expect(codeOf(book(offer, agree, paying(2_400_00)), changing(wish))).toBe('nothing-to-come');
  });

  it('brings an ended plan back only with days of its own', () => {
    const over = book(offer, agree, { type: 'plan.end', planId, how: 'broken', words: 'Nothing came' });
    expect(codeOf(over, changing({ kind: 'longer', payments: 8 }))).toBe('plan-over');
    const again = after(over, [changing({ kind: 'restart', firstOn: day('2026-10-15') })]);
    expect(isStanding(again.plans[planId]!)).toBe(true);
    expect(version(again).lines[0]).toEqual({ on: '2026-10-15', amount: 800_00 });
  });
});

describe('a settlement for less', () => {
  const settle = changing({ kind: 'settle', on: day('2026-09-30'), amount: cents(2_000_00) });

  it('lets the rest go once it is paid, and not before', () => {
    const state = book(offer, agree, settle);
    expect(version(state)).toMatchObject({ concession: 400_00, interest: 0 });
    expect(concessionDue(state, state.plans[planId]!, today)).toBeNull();
    expect(codeOf(state, { type: 'plan.give-concession', planId })).toBe('no-concession-due');
    after(state, [paying(2_000_00)], { ...context(), newId: <Id extends string>() => 'p1' as Id });
    expect(nextStepOf(state, howeId, today)).toMatchObject({ what: 'give-concession', amount: 400_00 });
    after(state, [{ type: 'plan.give-concession', planId }], {
      ...context(),
      newId: <Id extends string>() => 'w1' as Id,
    });
    expect(leftOn(state, version(state))).toBe(0);
    expect(progressOf(state, state.plans[planId]!, today).keeping).toBe('completed');
    // The money bounces: what it had paid is to come again, the rest stays given.
    after(state, [
      { type: 'payment.reverse', paymentId: 'p1' as never, on: today, why: 'bounced', words: '' },
    ]);
    expect(toCome(state, state.plans[planId]!, today)).toBe(2_000_00);
  });
});

it('money that is what the plan has next is proposed for its invoices, with the reason', () => {
  const state = book(offer, agree);
  const proposed = proposeAllocation(state, {
    debtorId: howeId,
    on: today,
    amount: cents(800_00),
    reference: '',
  });
  expect(proposed).toMatchObject({ how: 'by-plan', allocations: [{ invoiceId: 'i201', amount: 800_00 }] });
  expect(proposed.why).toContain('what their plan has next, due 1 September 2026');
});

describe('in any book', () => {
  it('the lines of every version sum to what it is over, and the history is what its events say', () => {
    fc.assert(
      fc.property(anyOrders(30), (orders) => {
        const played = new Rehearsal();
        for (const give of orders) {
          const done = played.do((state) => give(state, today));
          const events = done.ok ? done.value : [];
          for (const event of events) {
            if (event.type !== 'plan.proposed' && event.type !== 'plan.changed') continue;
            const made = event.type === 'plan.proposed' ? event.plan.versions[0] : event.version;
            const lines = sum(made.lines.map(({ amount }) => amount));
            expect(lines).toBe(leftOn(played.state, made) - made.concession + made.interest);
            expect(made.lines.map(({ on }) => on)).toEqual(made.lines.map(({ on }) => on).toSorted());
          }
        }
        const replayed: BookState = { ...emptyBook(), profile: played.state.profile };
        for (const { events } of played.done) for (const event of events) apply(replayed, event);
        expect(replayed.plans).toEqual(played.state.plans);
      }),
      { numRuns: 100 },
    );
  });

  it('what is paid and what is to come are the lines, whatever happened to the invoices', () => {
    fc.assert(
      fc.property(anyOrders(30), (orders) => {
        const played = new Rehearsal();
        for (const give of orders) played.do((state) => give(state, today));
        for (const plan of Object.values(played.state.plans)) {
          const rest = toCome(played.state, plan, today);
          const lines = filled(versionOn(played.state, plan, today).lines, rest);
          expect(sum(lines.map(({ amount, paid }) => cents(amount - paid)))).toBe(rest);
          const firstOpen = lines.findIndex(({ amount, paid }) => paid < amount);
          const later = firstOpen < 0 ? [] : lines.slice(firstOpen + 1);
          expect(later.every(({ paid }) => paid === 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('progress does not depend on the order in which money is recorded', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 900_00 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        amounts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          const progress = (all: readonly number[]) => {
            const state = book(offer, agree);
            let made = 0;
            const inContext = { ...context(), newId: <Id extends string>() => `p${++made}` as Id };
            after(
              state,
              all.map((amount) => paying(amount)),
              inContext,
            );
            return progressOf(state, state.plans[planId]!, day('2026-11-20'));
          };
          expect(progress(other)).toEqual(progress(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a change of any kind, undone, leaves the book as it was, to the letter', () => {
    fc.assert(
      fc.property(anyOrders(20), anyChangeSaid, (orders, said) => {
        const played = new Rehearsal();
        for (const give of orders) played.do((state) => give(state, today));
        for (const plan of Object.values(played.state.plans)) {
          const change = changeOf(said, played.state, plan, today);
          const before = JSON.stringify(played.state);
          const done = played.do({ type: 'plan.change', planId: plan.id, change, words: 'asked' });
          if (!done.ok) continue;
          expect(lastStep(played.state.plans[plan.id]!).step).toBe('changed');
          expect(played.undo().ok).toBe(true);
          expect(JSON.stringify(played.state)).toBe(before);
        }
      }),
      { numRuns: 100 },
    );
  });
});
