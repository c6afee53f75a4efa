/** Notes about many at once: given statements that were posted, when that is undone, then all the notes go, or none. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { anyOrders } from '../../support/commands';
import { Rehearsal } from '../../support/rehearsal';
import { customer, item } from '../imports/ledger-book';
import { today } from '../timeline/brambling';

const names = ['Brambling Joinery', 'Mrs Howe', 'Quay Street Café', 'Tiny Todd', 'Otto Held'];
const ledger = {
  type: 'ledger.import',
  fileName: 'open.csv',
  source: 'Xero invoices',
  debtors: names.map((name, i) => customer(name, [item(`INV-${i}`, 100_00)])),
} as const satisfies CommandInput;
const sent = { channel: 'letter', direction: 'out', outcome: 'sent', person: '', followUp: null } as const;
const statement = { choice: { style: 'open-items', from: null, asAt: today }, closing: 100_00 } as const;

/** A note about each, saying what is kept of their statement. */
function posted({ debtors }: BookState): CommandInput {
  const note = { ...sent, words: 'Statement as at Tue 1 Sep: £100.00, posted.', statement };
  return { type: 'notes.record', notes: Object.keys(debtors).map((debtorId) => ({ ...note, debtorId })) };
}

/** Said anew, or taken back, of the debtors at these places. */
const correct = (at: number) => (state: BookState) =>
  ({ type: 'note.correct', noteId: noteAt(state, at), ...sent, words: 'It was a copy.' }) as const;
const withdraw = (at: number) => (state: BookState) =>
  ({ type: 'note.withdraw', noteId: noteAt(state, at) }) as const;

function noteAt({ notes, debtors }: BookState, at: number): string {
  const debtorId = Object.keys(debtors)[at] as DebtorId;
  return Object.values(notes).find((note) => note.debtorId === debtorId)?.id ?? '';
}

function given(...commands: Parameters<Rehearsal['do']>[0][]): Rehearsal {
  const book = new Rehearsal();
  for (const command of commands) expect(book.do(command)).toMatchObject({ ok: true });
  return book;
}

const POSTED = 1;

describe('statements of many, noted as posted at once', () => {
  it('stand on each timeline, and say which statement it was', () => {
    const { state } = given(ledger, posted);
    expect(Object.values(state.notes).map(({ debtorId }) => state.debtors[debtorId]?.name)).toEqual(names);
    expect(Object.values(state.notes)[1]).toMatchObject({ on: today, statement, writing: null });
  });

  it('are taken back by one undo', () => {
    const book = given(ledger, posted);
    expect(book.undo()).toMatchObject({ ok: true });
    expect(book.state).toEqual(book.done[POSTED]?.before);
    expect(book.undo(POSTED)).toMatchObject({ ok: false, refusal: { code: 'unknown-note' } });
    expect(book.undo()).toMatchObject({ ok: false, refusal: { code: 'is-undo' } });
  });

  it('that were taken back by themselves are gone; the rest goes', () => {
    const book = given(ledger, posted, withdraw(0), withdraw(3));
    expect(book.undo(POSTED)).toMatchObject({ ok: true, value: [{}, {}, {}] });
    expect(book.state).toEqual(book.done[POSTED]?.before);
  });

  it('all stay while something stands on one of them, and the reason names whose', () => {
    const book = given(ledger, posted, correct(1));
    const corrected = 'This note was corrected since. Undo the correction first.';
    expect(book.undo(POSTED)).toEqual({
      ok: false,
      refusal: {
        code: 'notes-stand',
        message: `None of the 5 notes was taken back yet. Mrs Howe: ${corrected}`,
      },
    });
    expect(Object.values(book.state.notes)).toHaveLength(5);
    for (const at of [0, 2, 3]) book.do(correct(at));
    expect(book.undo(POSTED)).toMatchObject({
      refusal: {
        message: expect.stringMatching(/Brambling.* Mrs Howe.* Quay Street.*first\. And 1 more\.$/) as string,
      },
    });
    for (const at of [2, 3, 4, 5]) book.undo(at);
    expect(book.undo(POSTED)).toMatchObject({ ok: true });
  });

  it('are refused as a whole where one of them can’t be noted', () => {
    const book = given(ledger);
    const stranger = { ...sent, words: 'posted', debtorId: crypto.randomUUID() };
    const command = posted(book.state) as Extract<CommandInput, { type: 'notes.record' }>;
    expect(book.do({ ...command, notes: [...command.notes, stranger] })).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-debtor' },
    });
    expect(book.state.notes).toEqual({});
  });
});

it('undone, the book is as it was, whatever it held before and whichever notes were taken back by themselves', () => {
  fc.assert(
    fc.property(anyOrders(10), fc.array(fc.nat(4)), (orders, alone) => {
      const book = new Rehearsal();
      for (const order of [() => ledger as never, ...orders]) book.do((state) => order(state, today));
      // An import that was taken back leaves nobody to write to.
      fc.pre(Object.keys(book.state.debtors).length > 0);
      const at = book.done.length;
      const before = JSON.stringify(book.state);
      expect(book.do(posted)).toMatchObject({ ok: true });
      const made = Object.keys(book.state.notes).slice(Object.keys(book.done[at]?.before.notes ?? {}).length);
      const gone = new Set(alone.map((place) => made[place % made.length] ?? ''));
      for (const noteId of gone) book.do({ type: 'note.withdraw', noteId });
      const undone = book.undo(at);
      expect(undone.ok).toBe(gone.size < made.length);
      expect(JSON.stringify(book.state)).toBe(before);
    }),
    { numRuns: 100 },
  );
});
