/** The sample book of the first screen, made on a real disk. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { systemClock } from '#main/clock';
import { Practice } from '#main/practice/practice';
import { createSampleBook } from '#main/practice/sample-book';
import { addDebtor, clock, dispatch, emptyRoom, valueOf } from './desk';

async function practiceIn(dataDir: string, at = clock): Promise<Practice> {
  return Practice.open({ dataDir, clock: at, version: '0.1.0', userName: 'Dawn', push: () => undefined });
}

describe('the sample book', () => {
  it('is made step by step, each entry at its own instant, all in order', async () => {
    const practice = await practiceIn(await emptyRoom());
    const { state, seq, bookId } = valueOf(await createSampleBook(practice, clock));
    expect(state.isSample).toBe(true);
    expect(Object.keys(state.debtors)).toHaveLength(14);
    expect(seq).toBe(valueOf(practice.book(bookId)).seq);
    const notes = Object.values(state.notes).map(({ at }) => at);
    expect(notes).toEqual(notes.toSorted());
    expect(notes.at(-1)).toBe('2026-08-31T15:45:00.000Z');
    expect((await practice.view()).books).toMatchObject([{ name: 'Harbour Lane Joinery', isSample: true }]);
    await practice.close();
  });

  it('is opened as it was left when it is asked for again, also on a later day', async () => {
    const dataDir = await emptyRoom();
    const practice = await practiceIn(dataDir);
    const first = valueOf(await createSampleBook(practice, clock));
    valueOf(await dispatch(valueOf(practice.book(first.bookId)), addDebtor('Ben')));
    await practice.close();
    const later = systemClock(addDays(day('2026-09-01'), 30));
    const again = await practiceIn(dataDir, later);
    const opened = valueOf(await createSampleBook(again, later));
    expect(opened.bookId).toBe(first.bookId);
    expect(opened.seq).toBe(first.seq + 1);
    await again.close();
  });

  it('is made afresh after the old one was thrown away', async () => {
    const practice = await practiceIn(await emptyRoom());
    const first = valueOf(await createSampleBook(practice, clock));
    valueOf(await practice.discardSample(first.bookId, () => Promise.resolve()));
    const second = valueOf(await createSampleBook(practice, clock));
    expect(second.bookId).not.toBe(first.bookId);
    expect(second.seq).toBe(first.seq);
    await practice.close();
  });
});
