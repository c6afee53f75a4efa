/** A made-up book of any size: as big as asked for, the same for the same seed, and by the rules. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { emptyBook } from '#core/book/state';
import { bigBook, type BookSize } from '#core/sample/big-book';
import { play } from '../../support/play';

const today = day('2026-09-01');

function made(size: BookSize) {
  const state = emptyBook();
  const played = [...play(bigBook(today, size), state)];
  return { state, played };
}

describe('a big book', () => {
  it('has the debtors and notes asked for, one step a note after the first two', () => {
    const { state, played } = made({ debtors: 30, notes: 200 });
    expect(played).toHaveLength(202);
    expect(Object.keys(state.debtors)).toHaveLength(30);
    expect(Object.keys(state.notes)).toHaveLength(200);
    expect(Object.keys(state.promises).length).toBeGreaterThan(5);
  });

  it('has every step accepted, in order of time, before today', () => {
    const { played } = made({ debtors: 5, notes: 300 });
    const times = played.map(({ step }) => step.at);
    expect(times).toEqual(times.toSorted());
    for (const { step, outcome } of played) {
      expect(outcome.ok).toBe(true);
      expect(step.today < today).toBe(true);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const size = { debtors: 8, notes: 50 };
    expect(made(size).state).toEqual(made(size).state);
    expect(made({ ...size, seed: 2 }).state).not.toEqual(made(size).state);
  });
});
