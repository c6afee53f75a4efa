/** An issued letter going out again: as often as one likes, and on hold only with a reason. Today is Tue 1 Sep 2026. */
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/basics/local-date';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { mayLeave } from '#core/letters/on-hold-refusal';
import { timelineOf } from '#core/timeline/timeline';
import { sayEntry } from '#core/trail/say-entry';
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

const pause = { why: 'agreed-pause', words: '', from: today, until: null } as const;

function issued(isOnHold: boolean) {
  const state = after(howesBook(), [
    { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms },
  ]);
  const [plan] = Object.values(state.plans);
  if (!plan) throw new Error('no plan');
  after(state, [
    {
      type: 'letter.issue',
      request: { kind: 'plan-agreement', channel: 'letter', debtorId: howeId, planId: plan.id },
    },
  ]);
  if (isOnHold) after(state, [{ type: 'hold.place', debtorId: howeId, ...pause }]);
  return { state, letter: letterIn(state) };
}

function letterIn({ letters }: BookState) {
  const [letter] = Object.values(letters);
  if (!letter) throw new Error('no letter');
  return letter;
}

describe('an issued letter', () => {
  it('goes out again without a question, while nobody is on hold', () => {
    const { state, letter } = issued(false);
    expect(mayLeave(state, letter, today).ok).toBe(true);
    const again = { type: 'letter.reprint', letterId: letter.id, despiteHold: 'lost' } as const;
    expect(decide(state, again, context())).toMatchObject({ ok: false, refusal: { code: 'not-on-hold' } });
  });

  it('asks for a reason on hold, which holds for the day and goes on the trail', () => {
    const { state, letter } = issued(true);
    expect(mayLeave(state, letter, today)).toMatchObject({ ok: false, refusal: { code: 'on-hold' } });
    const again = { type: 'letter.reprint', letterId: letter.id, despiteHold: '' } as const;
    expect(decide(state, again, context())).toMatchObject({
      ok: false,
      refusal: { code: 'on-hold', field: 'despiteHold' },
    });
    const events = accepted(state, { ...again, despiteHold: 'the first got lost' });
    expect(sayEntry(events, state).words).toBe(
      'Printed letter 1 to M. Howe again, although they are on hold: “the first got lost”',
    );
    after(state, [{ ...again, despiteHold: 'the first got lost' }]);
    expect(mayLeave(state, letter, today).ok).toBe(true);
    expect(mayLeave(state, letter, addDays(today, 1)).ok).toBe(false);
    expect(timelineOf(state, howeId, today).map(({ what }) => what)).toContain('letter-reprinted');
  });
});
