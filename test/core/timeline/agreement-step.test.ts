import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { addDays } from '#core/basics/local-date';
import type { Command } from '#core/book/command';
import { agreementStepOf } from '#core/timeline/agreement-step';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { cents } from '#core/basics/money';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';

const planId = 'id1' as PlanId;
const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
const write: Command = {
  type: 'letter.issue',
  request: { kind: 'plan-agreement', channel: 'letter', debtorId: howeId, planId, despiteHold: '' },
};
const agree: Command = { type: 'plan.agree', planId, who: 'Mrs Howe' };
const sign: Command = { type: 'plan.sign', planId, on: today, who: 'Mrs Howe', where: 'Blue folder' };
const change: Command = {
  type: 'plan.change',
  planId,
  change: { kind: 'smaller', most: cents(200_00) },
  words: 'Fewer hours at work',
  who: 'Mrs Howe',
};

describe('on the way to a signed agreement', () => {
  it.each([
    ['an offer', [offer], 'write'],
    ['once it is on paper', [offer, write], 'answer'],
    ['once they said yes', [offer, write, agree], 'sign'],
    ['a yes by word of mouth', [offer, agree], 'write'],
    ['once it is signed', [offer, write, agree, sign], null],
    ['a paper that was signed and never issued here', [offer, agree, sign], null],
  ] satisfies [string, Command[], string | null][])('%s: what comes next', (_, commands, next) => {
    const state = after(howesBook(), commands);
    const [plan] = Object.values(state.plans);
    expect(plan && agreementStepOf(state, plan).next).toBe(next);
  });

  it('a change wants a paper of its own', () => {
    const state = after(howesBook(), [offer, write, agree, sign]);
    const tomorrow = { ...context(addDays(today, 1)), newId: <Id extends string>() => 'later' as Id };
    after(state, [change], tomorrow);
    const [plan] = Object.values(state.plans);
    expect(plan && agreementStepOf(state, plan)).toEqual({ letter: null, next: 'write' });
  });
});

it('the last payment of a plan is called that', () => {
  const once: Command = { ...offer, terms: { ...storyTerms, deposit: cents(0), instalments: 1 } };
  const state = after(howesBook(), [once, agree]);
  const figures = { today, locale: 'en-GB', currency: 'GBP' };
  const { because } = sayNextStep(nextStepOf(state, howeId, today), 'Mrs Howe', figures);
  expect(because).toBe('Because it is the last payment of their plan.');
});
