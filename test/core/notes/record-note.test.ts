/** Writing a contact down: given a debtor, when a note is recorded, then the note and what was promised on it. */
import { describe, expect, it } from 'vitest';
import type { DecideContext } from '#core/basics/decide-context';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { emptyBook } from '#core/book/state';
import { cents } from '#core/basics/money';
import { decideRecordNote } from '#core/notes/decide';
import { noDetails } from '#core/debtors/state';
import type { RecordNote } from '#core/notes/commands';

const debtorId = 'd1' as DebtorId;
const jan = {
  ...noDetails,
  id: debtorId,
  importId: null,
  archived: null,
  name: 'Brambling Joinery Ltd',
};
const given = { ...emptyBook(), debtors: { [debtorId]: jan } };

const call: RecordNote = {
  type: 'note.record',
  debtorId,
  channel: 'phone',
  direction: 'out',
  outcome: 'spoke',
  person: 'Jan',
  words: 'spoke to Jan',
  followUp: null,
  promise: null,
};

function context(): DecideContext {
  let made = 0;
  return {
    now: '2026-09-01T09:12:00Z',
    today: day('2026-09-01'),
    by: 'Dawn',
    newId: <Id extends string>() => `id${++made}` as Id,
  };
}

describe('a note', () => {
  it('is kept as it was said, with who wrote it when', () => {
    const decided = decideRecordNote(given, call, context());
    const { type: _type, promise: _promise, ...said } = call;
    const note = {
      ...said,
      id: 'id1',
      at: '2026-09-01T09:12:00Z',
      on: '2026-09-01',
      by: 'Dawn',
      promiseId: null,
      writing: null,
      statement: null,
      invoiceIds: [],
      earlier: [],
    };
    expect(decided).toEqual({ ok: true, value: [{ type: 'note.recorded', v: 4, note }] });
  });

  it('brings the promise made on it as an event of its own', () => {
    const promise = { amount: cents(100_000), by: day('2026-09-04') };
    const decided = decideRecordNote(given, { ...call, promise }, context());
    expect(decided.ok && decided.value).toMatchObject([
      { type: 'note.recorded', note: { promiseId: 'id2' } },
      {
        type: 'promise.made',
        promise: {
          id: 'id2',
          debtorId,
          noteId: 'id1',
          amount: 100_000,
          by: '2026-09-04',
          madeOn: '2026-09-01',
        },
      },
    ]);
  });

  it.each([
    ['without words', { words: '' }, 'no-words'],
    ['for nobody', { debtorId: 'd9' as DebtorId }, 'unknown-debtor'],
    [
      'promised for yesterday',
      { promise: { amount: cents(1), by: day('2026-08-31') } },
      'promise-in-the-past',
    ],
  ])('is refused %s', (_, change, code) => {
    const decided = decideRecordNote(given, { ...call, ...change }, context());
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
  });
});
