/** The next step about a debtor, and its reason. Today is Tue 1 Sep 2026 where nothing else is said. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { debtorList } from '#core/reports/debtor-list';
import { nextStepOf, type NextStep } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { anyOrders } from '../../support/commands';
import { bookOf } from './book-of';
import { after, call, ledger, offer, on, paying, theDebtor, thePlan } from './brambling';

const imported = on('2026-08-10', () => ledger());
const agreed = on('2026-09-01', (state) => ({ type: 'plan.agree', planId: thePlan(state) }));

function told(state: BookState, date = '2026-09-01'): string {
  const today = day(date);
  const next = nextStepOf(state, theDebtor(state), today);
  const { step, because } = sayNextStep(next, 'Jan', { locale: 'en-GB', currency: 'GBP', today });
  return `${step} ${because}`;
}

describe('the next step', () => {
  it('is a call, when money is overdue and nobody has been in touch', () => {
    expect(told(after(imported))).toBe(
      'Call Jan. Because £2,040.00 is overdue, the oldest for 47 days, and no contact is noted yet.',
    );
  });

  it('is nothing, before anything is overdue', () => {
    expect(told(after(imported), '2026-07-01')).toBe(
      'Nothing to do yet. Because nothing is overdue; the next invoice is due Thu 16 Jul.',
    );
  });

  it('is to wait for a promise until its day, then to see whether it was kept', () => {
    const promise = { amount: 100_000, by: '2026-09-04' };
    const state = after(imported, on('2026-09-01', call('cheque in post', { promise })));
    expect(told(state)).toBe('Wait until Fri 4 Sep. Because today they promised £1,000.00 by then.');
    expect(told(state, '2026-09-07')).toBe(
      'See whether £1,000.00 has come in. If not, ask Jan what got in the way. Because it was promised by Fri 4 Sep.',
    );
  });

  it('is to thank for a part and ask about the rest, by itself (story 3)', () => {
    const promise = { amount: 100_000, by: '2026-09-04' };
    const state = after(
      imported,
      on('2026-09-01', call('cheque in post, 1000 fri', { promise })),
      on('2026-09-05', paying(60_000)),
    );
    expect(told(state, '2026-09-07')).toBe(
      'Thank Jan for £600.00, and ask about the other £400.00. Because of £1,000.00 promised by Fri 4 Sep, £400.00 is missing.',
    );
    const [row] = debtorList(state, day('2026-09-07'));
    expect(row?.standing).toMatchObject({ kind: 'promise-part-kept', missing: 40_000 });
  });

  it('is to ask what got in the way, when the days of grace have brought nothing', () => {
    const promise = { amount: 100_000, by: '2026-09-04' };
    const state = after(imported, on('2026-09-01', call('cheque in post', { promise })));
    expect(told(state, '2026-09-08')).toBe(
      'Ask Jan what got in the way. Because £1,000.00 was promised by Fri 4 Sep, and nothing has come in.',
    );
    expect(debtorList(state, day('2026-09-08'))[0]?.standing.kind).toBe('promise-broken');
  });

  it('is nothing about a promise that was kept', () => {
    const promise = { amount: 100_000, by: '2026-09-04' };
    const state = after(
      imported,
      on('2026-09-01', call('cheque in post', { promise })),
      on('2026-09-03', paying(100_000)),
    );
    expect(told(state, '2026-09-03')).toBe(
      'Give it until Tue 8 Sep. Because the last contact was on Tue 1 Sep.',
    );
    expect(debtorList(state, day('2026-09-03'))[0]).toMatchObject({
      standing: { kind: 'nothing-agreed' },
      next: null,
    });
  });

  it('is to come back on the day that was noted', () => {
    const state = after(
      imported,
      on('2026-09-01', call('ring again mon', { followUp: { on: '2026-09-07' } })),
    );
    expect(told(state)).toBe(
      'Wait until Mon 7 Sep, then get back to Jan. Because you noted today to come back to it Mon 7 Sep.',
    );
    expect(told(state, '2026-09-07')).toBe(
      'Get back to Jan. Because you noted on Tue 1 Sep to come back to it today.',
    );
  });

  it('is another try after nobody was reached', () => {
    const state = after(imported, on('2026-09-01', call('vm', { outcome: 'left-message' })));
    expect(told(state, '2026-09-02')).toBe(
      'Try Jan again. Because nobody was reached on Tue 1 Sep, and £2,040.00 is overdue.',
    );
  });

  it('is patience after a contact, and after a week to ask', () => {
    const state = after(imported, on('2026-09-02', call('will look into it')));
    expect(told(state, '2026-09-03')).toBe(
      'Give it until Wed 9 Sep. Because the last contact was on Wed 2 Sep.',
    );
    expect(told(state, '2026-09-09')).toBe(
      'Call Jan, and ask what would help. Because £2,040.00 is overdue and the last contact was 7 days ago.',
    );
  });

  it('is to ask about an offer, then to follow the plan', () => {
    expect(told(after(imported, on('2026-09-01', offer)))).toBe(
      'Ask Jan whether the plan suits. Because it was offered today and waits for a yes.',
    );
    const state = after(imported, on('2026-09-01', offer), agreed);
    expect(told(state)).toBe(
      'Wait for £800.00, due today. Because it is the next line of the plan they agreed to.',
    );
    expect(told(state, '2026-09-03')).toBe(
      'Give it until Sun 6 Sep. Because £800.00 of the plan was due Tue 1 Sep; a few days late breaks nothing.',
    );
    expect(told(state, '2026-09-07')).toBe(
      'Ring Jan and ask what got in the way; it may be a slip. Because £800.00 of the plan they agreed to was due Tue 1 Sep and has not come in.',
    );
    expect(told(state, '2026-10-07')).toContain('2 payments of it were missed, £1,210.00 in all');
  });

  it('stays with a plan that has run out while something is open', () => {
    const state = after(imported, on('2026-09-01', offer), agreed, on('2027-01-05', call('looks into it')));
    expect(told(state, '2027-02-01')).toContain('Look at the plan again with Jan');
  });
});

it('waits for no other day than the one the list of debtors shows', () => {
  const today = day('2026-09-01');
  fc.assert(
    fc.property(anyOrders(25), (orders) => {
      const state = bookOf(orders, today);
      const other = debtorList(state, today).filter(({ debtorId, next }) => {
        const until = waitsUntil(nextStepOf(state, debtorId, today));
        return until !== null && until > today && next?.on !== until;
      });
      expect(other).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

function waitsUntil(step: NextStep): LocalDate | null {
  if (step.what === 'await-promise') return step.promise.by;
  if (step.what === 'await-instalment') return step.line.on;
  return step.what === 'come-back' ? step.on : null;
}
