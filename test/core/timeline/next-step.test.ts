/** The next step about a debtor, and its reason. Today is Tue 1 Sep 2026 where nothing else is said. */
import { describe, expect, it } from 'vitest';
import { day, type LocalDate } from '#core/basics/local-date';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { call, ledger, Story, today } from './brambling';

function told(story: Story, now: LocalDate = today): string {
  const step = nextStepOf(story.state, story.debtorId, now);
  const { step: what, because } = sayNextStep(step, 'Jan', { locale: 'en-GB', currency: 'GBP', today: now });
  return `${what} ${because}`;
}

function withLedger(): Story {
  return new Story().on(day('2026-08-10'), ledger());
}

function withPlan(): Story {
  const story = withLedger();
  const { debtorId, invoiceIds } = story;
  const terms = {
    strategy: 'equal',
    deposit: 80_000,
    depositOn: '2026-09-01',
    instalments: 4,
    cadence: 'monthly',
    firstOn: '2026-10-01',
  } as const;
  return story.on(today, { type: 'plan.propose', debtorId, invoiceIds, terms });
}

describe('the next step', () => {
  it('is a call, when money is overdue and nobody has been in touch', () => {
    expect(told(withLedger())).toBe(
      'Call Jan. Because £2,040.00 is overdue, the oldest for 47 days, and no contact is noted yet.',
    );
  });

  it('is nothing, before anything is overdue', () => {
    expect(told(withLedger(), day('2026-07-01'))).toBe(
      'Nothing to do yet. Because nothing is overdue; the next invoice is due Thu 16 Jul.',
    );
  });

  it('is to wait for a promise until its day, then to see whether it was kept', () => {
    const story = withLedger();
    story.on(today, call(story.debtorId, 'cheque', { promise: { amount: 100_000, by: '2026-09-04' } }));
    expect(told(story)).toBe(
      'Wait until Fri 4 Sep. Because today they promised £1,000.00 by then.',
    );
    expect(told(story, day('2026-09-07'))).toBe(
      'See whether £1,000.00 has come in. If not, ask Jan what got in the way. Because it was promised by Fri 4 Sep.',
    );
  });

  it('is to come back on the day that was noted', () => {
    const story = withLedger();
    story.on(today, call(story.debtorId, 'ring again mon', { followUp: { on: '2026-09-07' } }));
    expect(told(story)).toBe(
      'Wait until Mon 7 Sep, then get back to Jan. Because you noted today to come back to it Mon 7 Sep.',
    );
    expect(told(story, day('2026-09-07'))).toBe(
      'Get back to Jan. Because you noted on Tue 1 Sep to come back to it today.',
    );
  });

  it('is patience after a contact, another try after none was reached, and then to ask', () => {
    const story = withLedger();
    story.on(today, call(story.debtorId, 'vm', { outcome: 'left-message' }));
    expect(told(story, day('2026-09-02'))).toBe(
      'Try Jan again. Because nobody was reached on Tue 1 Sep, and £2,040.00 is overdue.',
    );
    story.on(day('2026-09-02'), call(story.debtorId, 'will look into it'));
    expect(told(story, day('2026-09-03'))).toBe(
      'Give it until Wed 9 Sep. Because the last contact was on Wed 2 Sep.',
    );
    expect(told(story, day('2026-09-09'))).toBe(
      'Call Jan, and ask what would help. Because £2,040.00 is overdue and the last contact was 7 days ago.',
    );
  });

  it('is to ask about an offer, then to follow the plan', () => {
    const story = withPlan();
    expect(told(story)).toBe(
      'Ask Jan whether the plan suits. Because it was offered today and waits for a yes.',
    );
    const [planId = ''] = Object.keys(story.state.plans);
    story.on(today, { type: 'plan.agree', planId });
    expect(told(story)).toBe(
      'Wait for £800.00, due today. Because it is the next line of the plan they agreed to.',
    );
    expect(told(story, day('2026-10-02'))).toBe(
      'See whether £410.00 has come in. If not, ring Jan first; it may be a slip. Because the plan they agreed to has it due Thu 1 Oct.',
    );
  });
});
