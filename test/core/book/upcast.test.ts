/** Old events climb to the shape of today, a version at a time; what nobody here knows is not guessed at. */
import { describe, expect, it } from 'vitest';
import { climb, upcast, UnknownEventError, type Step, type StoredEvent } from '#core/book/upcast';

interface Noted extends StoredEvent {
  readonly words?: string;
  readonly text?: string;
  readonly by?: string;
}

/** A made-up event: version 2 called its `text` `words`, version 3 says by whom. */
const renamed: Step = ({ text, ...rest }: Noted): Noted => ({ ...rest, v: 2, words: text ?? '' });
const signed: Step = (older: Noted): Noted => ({ ...older, v: 3, by: 'unknown' });
const first: Noted = { type: 'noted', v: 1, text: 'hello' };

describe('climbing', () => {
  it('takes every step from the event’s own version on', () => {
    expect(climb(first, [renamed, signed])).toEqual({ type: 'noted', v: 3, words: 'hello', by: 'unknown' });
    expect(climb({ ...first, v: 2 }, [renamed, signed])).toEqual({ ...first, v: 3, by: 'unknown' });
  });

  it('leaves an event of today as it is', () => {
    const today = { type: 'noted', v: 3 };
    expect(climb(today, [renamed, signed])).toBe(today);
    expect(climb(first, [])).toBe(first);
  });

  it.each([4, 0, -1, 1.5, NaN, Infinity])('does not know version %d of three', (v) => {
    expect(() => climb({ ...first, v }, [renamed, signed])).toThrow(UnknownEventError);
  });

  it('refuses a gap: a step that does not lead to the very next version', () => {
    expect(() => climb(first, [signed, renamed])).toThrow('no step from noted 1 to 2');
    expect(() => climb(first, [(older) => older])).toThrow('no step from noted 1 to 2');
  });
});

describe('an event from a journal', () => {
  it('is taken when it is known, in its version of today', () => {
    const event = { type: 'debtor.withdrawn', v: 1, debtorId: 'd' };
    expect(upcast(event)).toBe(event);
  });

  it('of before the waiting could be set has a profile that waits as it did', () => {
    const grace = { promiseDays: 3, instalmentDays: 5, reviewAfter: 2 };
    const [was, is] = [{ name: 'Marlow Vet' }, { name: 'Marlow Vets' }];
    expect(upcast({ type: 'profile.changed', v: 1, was, is })).toEqual({
      type: 'profile.changed',
      v: 2,
      was: { ...was, grace },
      is: { ...is, grace },
    });
    expect(upcast({ type: 'book.created', v: 1, profile: was, isSample: false })).toEqual({
      type: 'book.created',
      v: 2,
      profile: { ...was, grace },
      isSample: false,
    });
  });

  it('of before payments were recorded has nothing known twice', () => {
    const facts = { number: 'INV-1' };
    const restated = {
      type: 'invoice.restated',
      v: 1,
      because: 'gone',
      invoiceId: 'i',
      was: facts,
      is: facts,
    };
    expect(upcast(restated)).toEqual({ ...restated, v: 2, absorbed: { was: 0, is: 0 } });
    const change = { invoiceId: 'i', was: facts, because: 'gone' };
    expect(upcast({ type: 'ledger.imported', v: 1, import: { id: 'm', restated: [change] } })).toEqual({
      type: 'ledger.imported',
      v: 2,
      import: { id: 'm', restated: [{ ...change, absorbed: 0 }] },
    });
  });

  it.each([
    [{ type: 'debtor.blessed', v: 1 }],
    [{ type: 'constructor', v: 1 }],
    [{ type: 'debtor.withdrawn', v: 99 }],
    [{ type: 'debtor.withdrawn' }],
  ])('%j is not known here', (stored) => {
    expect(() => upcast(stored)).toThrow(UnknownEventError);
  });
});
