/** Circumstances: told, told anew with the old words kept, closed, taken back; sensitive words stay where they are. */
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { eraser } from '#core/book/erase';
import type { CommandInput } from '#core/book/command';
import { currentTold } from '#core/circumstances/state';
import { fromLedger } from '#core/debtors/ledger-details';
import { sayEntry as sayTimelineEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { sayEntry as sayTrailEntry } from '#core/trail/say-entry';
import { Rehearsal } from '../../support/rehearsal';
import { today } from '../timeline/brambling';

const unknown = { kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber: '' };
const job = {
  category: 'lost-job',
  words: 'The yard let her go in May',
  since: '2026-05-04',
  lookAgainOn: '2026-10-01',
  isSensitive: false,
} as const;
const ill = { ...job, category: 'illness', words: 'Her heart', isSensitive: true } as const;

function howes(...told: readonly (typeof job | typeof ill)[]) {
  const book = new Rehearsal();
  book.do({ type: 'debtor.add', details: fromLedger({ ...unknown, name: 'M. Howe' }) });
  const [debtorId] = Object.keys(book.state.debtors) as [DebtorId];
  for (const each of told) book.do({ type: 'circumstances.record', debtorId, told: each });
  return { book, debtorId };
}

const first = ({ book }: ReturnType<typeof howes>) => {
  const [circumstances] = Object.values(book.state.circumstances);
  if (!circumstances) throw new Error('none');
  return circumstances;
};

describe('circumstances', () => {
  it('keep every version, and go back to the one before', () => {
    const given = howes(job);
    const circumstancesId = first(given).id;
    const again: CommandInput = {
      type: 'circumstances.change',
      circumstancesId,
      told: { ...job, words: 'She starts at the harbour in October' },
    };
    expect(given.book.do(again).ok).toBe(true);
    expect(first(given).versions.map(({ words }) => words)).toEqual([
      'The yard let her go in May',
      'She starts at the harbour in October',
    ]);
    expect(given.book.do(again)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(given.book.undo(1)).toMatchObject({ refusal: { code: 'changed-since' } });
    given.book.undo(2);
    expect(currentTold(first(given)).words).toBe(job.words);
  });

  it('are closed, and then stay as they are', () => {
    const given = howes(job);
    const circumstancesId = first(given).id;
    given.book.do({ type: 'circumstances.close', circumstancesId });
    expect(first(given).closed).toMatchObject({ on: today });
    const change: CommandInput = { type: 'circumstances.change', circumstancesId, told: ill };
    expect(given.book.do(change)).toMatchObject({ refusal: { code: 'closed' } });
    given.book.undo(2);
    expect(first(given).closed).toBeNull();
  });

  it('began in the past', () => {
    const { book, debtorId } = howes();
    const ahead = { ...job, since: '2027-05-04' };
    expect(book.do({ type: 'circumstances.record', debtorId, told: ahead })).toMatchObject({
      refusal: { code: 'since-ahead', field: 'since' },
    });
  });

  it('take no past from the page that never was', () => {
    const given = howes(job);
    const is = first(given);
    const was = { ...is, versions: [{ ...is.versions[0], words: 'made up' }] } as typeof is;
    expect(given.book.do({ type: 'circumstances.put-back', was, is })).toMatchObject({
      refusal: { code: 'changed-since' },
    });
  });

  it('say nothing of what is sensitive, neither in the trail nor on the timeline, also when told openly later', () => {
    const given = howes(ill);
    given.book.do({
      type: 'circumstances.change',
      circumstancesId: first(given).id,
      told: { ...ill, isSensitive: false },
    });
    const { state, done } = given.book;
    const trail = done.map(({ events, before }) => sayTrailEntry(events, before).words);
    const context = { locale: 'en-GB', currency: 'GBP', today };
    const timeline = timelineOf(state, given.debtorId, today).map((entry) =>
      sayTimelineEntry(entry, context),
    );
    expect(trail).toContain('Recorded for M. Howe: sensitive circumstances');
    expect(JSON.stringify([trail, timeline])).not.toMatch(/heart|illness/i);
  });

  it('are erased with the person, the kind of them too', () => {
    const { book, debtorId } = howes(job, ill);
    const events = book.done.flatMap((each) => each.events).map(eraser(debtorId, book.state));
    expect(JSON.stringify(events)).not.toMatch(/yard|heart|illness|lost-job|Howe/i);
  });
});
