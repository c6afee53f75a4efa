/** The call guide: what is asked and offered follows from what is known, and nothing sensitive is read aloud. */
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { addDays } from '#core/basics/local-date';
import { sayMoney } from '#core/basics/money-text';
import type { CommandInput } from '#core/book/command';
import { readLogLine } from '#core/notes/log-line';
import { callFacts, callGuide } from '#core/timeline/call-guide';
import { callOutcomes } from '#core/timeline/call-outcomes';
import { Rehearsal } from '../../support/rehearsal';
import { call, ledger, theDebtor, today } from './brambling';

const say = { money: (amount: number) => sayMoney(amount as never, 'GBP', 'en-GB'), day: (on: string) => on };

function guideFor(...commands: readonly (CommandInput | Parameters<Rehearsal['do']>[0])[]) {
  const book = new Rehearsal();
  for (const command of [ledger(), ...commands]) book.do(command);
  const debtorId: DebtorId = theDebtor(book.state);
  return (on = today) => {
    const facts = callFacts(book.state, debtorId, on);
    if (!facts) throw new Error('nobody there');
    return callGuide(facts, say);
  };
}

const told = (category: 'illness' | 'cash-flow', isSensitive: boolean) => (state: Rehearsal['state']) =>
  ({
    type: 'circumstances.record',
    debtorId: theDebtor(state),
    told: { category, words: 'The heart', since: null, lookAgainOn: null, isSensitive },
  }) as const;

describe('the call guide', () => {
  it('asks of a first contact whether the invoices came, between a hello and an end', () => {
    const { questions, offers } = guideFor()();
    expect(questions[0]).toBe('Is this Jan Brambling? Is now a good time to talk?');
    expect(questions).toContain('Have our invoices reached you, and how do they look to you?');
    expect(questions.at(-1)).toBe('Shall I repeat what we agreed, so that we both write down the same?');
    expect(questions.length).toBeLessThanOrEqual(6);
    expect(offers).toContain('A statement of all that is open, by post or email.');
  });

  it('asks what got in the way of a promise whose day has passed', () => {
    const guide = guideFor(call('cheque in the post', { promise: { amount: 100_000, by: '2026-09-04' } }));
    expect(guide().questions).toContain(
      'Does 2026-09-04 still work for the £1,000.00, or has something changed?',
    );
    expect(guide(addDays(today, 10)).questions[1]).toBe(
      'We had hoped for £1,000.00 by 2026-09-04. What got in the way?',
    );
  });

  it('follows what was told, and says nothing of what is sensitive', () => {
    expect(guideFor(told('cash-flow', false))().questions[1]).toBe(
      'Last time you told us what happened (money comes in late). How is it now?',
    );
    const { questions, offers } = guideFor(told('illness', true))();
    expect(questions[1]).toBe('How have things been since we last spoke?');
    expect(JSON.stringify([questions, offers])).not.toMatch(/heart|illness/i);
    expect(offers[0]).toMatch(/^A pause/);
  });

  it.each([
    ['Spoke', 'phone', 'spoke', null],
    ['Message left', 'phone', 'left-message', null],
    ['No answer', 'phone', 'no-answer', null],
    ['Call back later', 'phone', 'noted', addDays(today, 1)],
    ['Wrong number', 'phone', 'noted', null],
  ])('%s begins a line that is read as that', (label, channel, outcome, on) => {
    const words = callOutcomes('Jan Brambling').find((each) => each.label === label)?.words ?? '';
    const context = { today, locale: 'en-GB', digits: 2, people: ['Jan Brambling'], invoices: [] };
    const reading = readLogLine(`${words}, `, context);
    expect(reading).toMatchObject({ channel, outcome, promise: null, followUp: on && { on } });
  });
});
