/** Holds: given somebody who owes, when they are on hold, then nothing asks them for money. Today is Tue 1 Sep 2026. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { decide } from '#core/book/decide';
import { commandSchema, type CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { chaseableOf } from '#core/holds/chaseable';
import { onHold } from '#core/holds/on-hold';
import { composeLetter } from '#core/letters/compose';
import { debtorList } from '#core/reports/debtor-list';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { sayEntry } from '#core/trail/say-entry';
import {
  accepted,
  context,
  howeId,
  howesBook,
  invoiceIds,
  storyTerms,
  after,
  today,
} from '../../support/mrs-howe';

const breathing: CommandInput = {
  type: 'hold.place',
  debtorId: '00000000-0000-4000-8000-00000000000a',
  why: 'breathing-space',
  words: 'notice from the debt advice',
  from: '2026-09-01',
  until: '2026-10-30',
};

const place = (more: object = {}) =>
  ({ ...commandSchema.parse({ ...breathing, ...more }), debtorId: howeId }) as never;
const held = (more: object = {}) => after(howesBook(), [place(more)]);

function holdIn(state: BookState) {
  const [hold] = Object.values(state.holds);
  if (!hold) throw new Error('no hold');
  return hold;
}

describe('a hold', () => {
  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2026-10-30', true],
    ['2026-10-31', false],
  ])('from 1 September until 30 October: on %s in force is %s', (date, isInForce) => {
    expect(onHold(held(), howeId, day(date)) !== null).toBe(isInForce);
  });

  it('without a last day holds until it is lifted', () => {
    const state = held({ until: null });
    expect(onHold(state, howeId, day('2030-01-01'))).not.toBeNull();
    after(state, [{ type: 'hold.lift', holdId: holdIn(state).id, words: 'she is back' }]);
    expect(onHold(state, howeId, today)).toBeNull();
  });

  it('is the next step, and the only one', () => {
    const next = nextStepOf(held(), howeId, today);
    const said = sayNextStep(next, 'Mrs Howe', { locale: 'en-GB', currency: 'GBP', today });
    expect(`${said.step} ${said.because}`).toBe(
      'Nothing: no calls, no letters. Because they are on hold: breathing space, until Fri 30 Oct.',
    );
  });

  it('leaves nothing to ask for, and expects nothing in the list', () => {
    expect(chaseableOf(held(), howeId, today)).toEqual({ amount: 0, oldestDays: 0 });
    const [row] = debtorList(held(), today);
    expect(row).toMatchObject({ standing: { kind: 'on-hold', until: '2026-10-30' }, next: null });
    expect(row?.overdue).toBe(2_400_00);
  });

  it('refuses a letter, unless somebody says why it has to go out; the trail says it', () => {
    const plan = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms } as const;
    const inContext = context();
    const state = after(howesBook(), [plan, place()], inContext);
    const [planId] = Object.keys(state.plans) as never[];
    const request = {
      kind: 'plan-agreement',
      channel: 'letter',
      debtorId: howeId,
      planId: planId as never,
    } as const;
    expect(composeLetter(state, request, today)).toMatchObject({
      ok: false,
      refusal: {
        code: 'on-hold',
        message:
          'M. Howe is on hold: breathing space, until Fri 30 Oct. No letter goes out until then. If this one has to, say why; the reason goes on the trail.',
      },
    });
    const despite = { ...request, despiteHold: 'her adviser asked for it' };
    expect(composeLetter(state, despite, today).ok).toBe(true);
    const events = accepted(state, { type: 'letter.issue', request: despite }, inContext);
    expect(events).toMatchObject([{ letter: { despiteHold: 'her adviser asked for it' } }]);
    expect(sayEntry(events, state).words).toContain('although they are on hold: “her adviser asked for it”');
  });

  it.each([
    ['ends before it begins', { from: '2026-09-05', until: '2026-09-04' }, 'over-already'],
    ['is over already', { from: '2026-08-01', until: '2026-08-31' }, 'over-already'],
    ['has another reason and no words', { why: 'other', words: '' }, 'no-words'],
  ])('is refused when it %s', (_, more, code) => {
    expect(decide(howesBook(), place(more), context())).toMatchObject({ ok: false, refusal: { code } });
  });
});
