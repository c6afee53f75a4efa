/** The timeline of a debtor: everything, once, newest first, with what was owed then. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { sayEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { call, ledger, Story, today } from './brambling';

const context = { locale: 'en-GB', currency: 'GBP', today };

/** Each entry in a line: `2026-08-19 INV-2 fell due, £600.00 = 2040.00`. */
function told(story: Story): string[] {
  return timelineOf(story.state, story.debtorId, today).map((entry) => {
    const { title, strong } = sayEntry(entry, context);
    return `${entry.on} ${[title, strong].filter(Boolean).join(' | ')} = ${(entry.balanceAfter / 100).toFixed(2)}`;
  });
}

describe('the timeline', () => {
  it('tells a debtor’s story newest first', () => {
    const story = new Story().on(day('2026-08-10'), ledger());
    const { debtorId } = story;
    const promise = { amount: 100_000, by: '2026-09-04' };
    story
      .on(day('2026-08-21'), call(debtorId, 'waiting for one big customer', { promise }))
      .on(today, call(debtorId, 'no answer', { outcome: 'no-answer' }));
    expect(told(story)).toEqual([
      '2026-09-01 no answer = 2440.00',
      '2026-08-21 waiting for one big customer | Promised £1,000.00 by Fri 4 Sep = 2440.00',
      '2026-08-19 INV-2 fell due, £600.00 = 2440.00',
      '2026-08-10 Import “aged.csv”: INV-1, INV-2, INV-3 added = 2440.00',
      '2026-08-10 INV-3 issued, £400.00 = 2440.00',
      '2026-07-20 INV-2 issued, £600.00 = 2040.00',
      '2026-07-16 INV-1 fell due, £1,440.00 = 1440.00',
      '2026-06-16 INV-1 issued, £1,440.00 = 1440.00',
    ]);
  });

  it('shows what the book knew then, after a later import says that money came in', () => {
    const story = new Story().on(day('2026-08-10'), ledger()).on(day('2026-08-29'), ledger(60_000));
    expect(told(story).slice(0, 3)).toEqual([
      '2026-08-29 Import “aged.csv”: INV-1 changed = 1840.00',
      '2026-08-19 INV-2 fell due, £600.00 = 2440.00',
      '2026-08-10 Import “aged.csv”: INV-1, INV-2, INV-3 added = 2440.00',
    ]);
  });

  it('has a plan’s steps and an import taken back', () => {
    const story = new Story().on(day('2026-08-10'), ledger());
    const terms = {
      strategy: 'equal',
      deposit: 0,
      depositOn: '2026-09-01',
      instalments: 4,
      cadence: 'monthly',
      firstOn: '2026-10-01',
    } as const;
    const { debtorId, invoiceIds } = story;
    story.on(today, { type: 'plan.propose', debtorId, invoiceIds, terms });
    const [planId] = Object.values(story.state.plans).map((plan) => plan.id);
    story.on(today, { type: 'plan.agree', planId: planId ?? '' });
    story.on(today, { type: 'plan.withdraw', planId: planId ?? '' });
    expect(told(story).slice(0, 3)).toEqual([
      '2026-09-01 Plan withdrawn = 2440.00',
      '2026-09-01 Plan agreed = 2440.00',
      '2026-09-01 Plan offered = 2440.00',
    ]);
  });

  it('lets a note with a promise be found as both', () => {
    const story = new Story().on(today, ledger());
    story.on(today, call(story.debtorId, 'cheque', { promise: { amount: 1, by: today } }));
    expect(timelineOf(story.state, story.debtorId, today)[0]?.kinds).toEqual(['contact', 'promise']);
  });
});
