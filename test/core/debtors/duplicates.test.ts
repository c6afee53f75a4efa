/** Who looks alike: given a book, then the pairs that a person is asked about; and asked only once. */
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { likelyPairs } from '#core/debtors/duplicates';
import { noDetails, type DebtorDetails } from '#core/debtors/state';
import { Rehearsal } from '../../support/rehearsal';

function bookOf(...debtors: readonly Partial<DebtorDetails>[]) {
  const book = new Rehearsal();
  for (const details of debtors) book.do({ type: 'debtor.add', details: { ...noDetails, ...details } });
  return { book, ids: Object.keys(book.state.debtors) as DebtorId[] };
}

const phones = [{ label: '', number: '+44 1632 960114' }];
const howes = [
  { name: 'M. Howe', phones },
  { name: 'm howe', phones: [{ label: 'Shop', number: '01632 960114' }] },
  { name: 'Quay Stores', phones },
];

const said = ({ book }: ReturnType<typeof bookOf>) =>
  likelyPairs(book.state).map(({ one, other, by }) => `${one.name} = ${other.name}: ${by.join(', ')}`);

describe('who looks alike', () => {
  it('is told by what they share, the likeliest first', () => {
    expect(said(bookOf(...howes))).toEqual([
      'M. Howe = m howe: name, phone',
      'M. Howe = Quay Stores: phone',
      'm howe = Quay Stores: phone',
    ]);
  });

  it('is nobody where five share a switchboard', () => {
    expect(said(bookOf(...['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, phones }))))).toEqual([]);
  });
});

describe('two who are not the same', () => {
  const given = () => {
    const { book, ids } = bookOf({ name: 'J. Reed' }, { name: 'J Reed' });
    const [oneId, otherId] = ids as [DebtorId, DebtorId];
    return { book, ids, apart: { type: 'debtors.keep-apart', oneId, otherId } as const };
  };

  it('are not asked about again, whichever comes first', () => {
    const { book, ids, apart } = given();
    expect(said({ book, ids })).toHaveLength(1);
    book.do(apart);
    expect(said({ book, ids })).toEqual([]);
    expect(book.do({ ...apart, oneId: apart.otherId, otherId: apart.oneId })).toMatchObject({
      ok: false,
      refusal: { code: 'already-apart' },
    });
  });

  it('are asked about again once that is undone', () => {
    const { book, ids, apart } = given();
    book.do(apart);
    book.undo();
    expect(said({ book, ids })).toEqual(['J. Reed = J Reed: name']);
  });

  it('may still be merged by somebody who knows better', () => {
    const { book, apart } = given();
    book.do(apart);
    book.do({ type: 'debtors.merge', keepId: apart.oneId, otherId: apart.otherId });
    expect(Object.keys(book.state.debtors)).toEqual([apart.oneId]);
  });

  it('are two', () => {
    const { book, apart } = given();
    expect(book.do({ ...apart, otherId: apart.oneId })).toMatchObject({ refusal: { code: 'same-debtor' } });
  });
});
