/** Correcting a note: given a note, when it is said anew, then the new words hold and the old stay with it. */
import { describe, expect, it } from 'vitest';
import { commandSchema, type CommandInput } from '#core/book/command';
import { decide } from '#core/book/decide';
import { upcast } from '#core/book/upcast';
import type { BookState } from '#core/book/state';
import { context } from '../../support/mrs-howe';
import { after, call, ledger, on } from '../timeline/brambling';

const noted = [on('2026-08-10', () => ledger()), on('2026-09-01', call('pays 40', {}))];
const only = (state: BookState) => Object.values(state.notes)[0]!;

function correct(words: string, more: object = {}): (state: BookState) => CommandInput {
  const said = { channel: 'phone', direction: 'out', outcome: 'spoke', person: 'Jan' } as const;
  return (state) => ({
    type: 'note.correct',
    noteId: only(state).id,
    ...said,
    words,
    followUp: null,
    ...more,
  });
}

function decided(state: BookState, command: CommandInput) {
  return decide(state, commandSchema.parse(command), context());
}

describe('a correction', () => {
  it('says it anew, with the day it is about as before', () => {
    const state = after(...noted, on('2026-09-02', correct('pays 400', { followUp: { on: '2026-09-08' } })));
    expect(only(state)).toMatchObject({
      words: 'pays 400',
      on: '2026-09-01',
      at: '2026-09-02T09:12:00.000Z',
      followUp: { on: '2026-09-08', words: '' },
      earlier: [{ words: 'pays 40', at: '2026-09-01T09:11:00.000Z', followUp: null }],
    });
  });

  it('is undone, the latest first, and the note is as it was', () => {
    const before = only(after(...noted));
    const state = after(...noted, on('2026-09-02', correct('a')), on('2026-09-03', correct('b')));
    const uncorrect = (corrections: number) =>
      ({ type: 'note.uncorrect', noteId: only(state).id, corrections }) as const;
    expect(decided(state, uncorrect(1))).toMatchObject({ refusal: { code: 'corrected-since' } });
    const back = after(
      ...noted,
      on('2026-09-02', correct('a')),
      on('2026-09-03', (book) => ({ type: 'note.uncorrect', noteId: only(book).id, corrections: 1 })),
    );
    expect(only(back)).toEqual(before);
  });

  it.each([
    ['says nothing', correct(''), 'no-words'],
    ['says the same', correct('pays 40'), 'nothing-changed'],
    [
      'names an invoice of somebody else',
      correct('x', { invoiceIds: [crypto.randomUUID()] }),
      'unknown-invoice',
    ],
  ])('is refused when it %s', (_, give, code) => {
    const state = after(...noted);
    expect(decided(state, give(state))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('keeps its note from being withdrawn until it is undone itself', () => {
    const state = after(...noted, on('2026-09-02', correct('pays 400')));
    expect(decided(state, { type: 'note.withdraw', noteId: only(state).id })).toMatchObject({
      refusal: { code: 'corrected-since' },
    });
  });
});

it('a note of version 1 is read as one that was never corrected', () => {
  const note = { id: 'n1', words: 'hello', followUp: { on: '2026-09-08' } };
  expect(upcast({ type: 'note.recorded', v: 1, note })).toEqual({
    type: 'note.recorded',
    v: 4,
    note: {
      ...note,
      followUp: { on: '2026-09-08', words: '' },
      invoiceIds: [],
      earlier: [],
      writing: null,
      statement: null,
    },
  });
});
