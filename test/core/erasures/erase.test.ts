/** Taking a person's words out of a book: none of them is left, no figure moves, nobody else is touched. */
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { eraser } from '#core/book/erase';
import { ERASED_NAME, ERASED_WORDS } from '#core/erasures/erasing';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { mayErase } from '#core/erasures/may-erase';
import { balanceOf, invoicesOf } from '#core/invoices/balance';
import { harbourLane } from '#core/sample/harbour-lane';
import { anyOrders, someProfile } from '../../support/commands';
import { play } from '../../support/play';
import { customer, item, LedgerBook } from '../imports/ledger-book';

const today = day('2026-09-01');

/** All that happened in the sample book, and what it came to. */
function sampleBook(): { readonly events: BookEvent[]; readonly state: BookState } {
  const state = emptyBook();
  const events: BookEvent[] = [];
  for (const { outcome } of play(harbourLane(today), state)) if (outcome.ok) events.push(...outcome.value);
  return { events, state };
}

function replayed(events: readonly BookEvent[]): BookState {
  const state = emptyBook();
  for (const event of events) apply(state, event);
  return state;
}

const debtorNamed = (state: BookState, name: string) => {
  const debtor = Object.values(state.debtors).find((each) => each.name === name);
  if (!debtor) throw new Error(`no ${name}`);
  return debtor;
};

describe('taking a person’s words out', () => {
  const { events, state } = sampleBook();
  const howe = debtorNamed(state, 'Margaret Howe');
  const rest = events.map(eraser(howe.id, state));
  const after = replayed(rest);

  it('leaves no name, address, note or letter of theirs in any event', () => {
    const text = JSON.stringify(rest);
    const words = Object.values(state.notes).filter(({ debtorId }) => debtorId === howe.id);
    expect(words.length).toBeGreaterThan(2);
    for (const gone of [
      'Margaret',
      howe.emails[0],
      howe.addresses[0]?.lines[0],
      ...words.map((n) => n.words),
    ]) {
      expect(text).not.toContain(gone);
    }
    expect(after.debtors[howe.id]).toMatchObject({ name: ERASED_NAME, kind: howe.kind, emails: [] });
  });

  it('leaves no name a ledger file called them by', () => {
    const book = new LedgerBook();
    const imported = [
      customer('Jan Brambling', [item('1', 1_00)], 'A1'),
      customer('J B', [item('2', 2_00)], 'A1'),
    ]
      .map((each) => book.import([each]))
      .flatMap((outcome) => (Array.isArray(outcome) ? outcome : []));
    const [jan] = Object.values(book.state.debtors);
    expect(JSON.stringify(imported)).toContain('"J B"');
    expect(JSON.stringify(imported.map(eraser(jan!.id, book.state)))).not.toMatch(/J B|Jan/);
  });

  it('keeps the numbers, days and amounts of invoices and letters', () => {
    const figures = (of: BookState) =>
      invoicesOf(of, howe.id).map(({ number, date, dueDate, amount }) => ({ number, date, dueDate, amount }));
    expect(figures(after)).toEqual(figures(state));
    expect(figures(after).length).toBeGreaterThan(0);
    const letters = Object.values(after.letters).filter(({ debtorId }) => debtorId === howe.id);
    expect(letters.map(({ content }) => content.body)).toEqual(letters.map(() => ERASED_WORDS));
    expect(letters.map(({ number }) => number)).toEqual([1]);
  });
});

describe('in any book', () => {
  it('moves no balance, and touches nobody else', () => {
    assert(
      property(anyOrders(20), (orders) => {
        const state = emptyBook();
        const events: BookEvent[] = [];
        const create = () => ({ type: 'book.create', profile: someProfile, isSample: false }) as const;
        let count = 0;
        const newId = <Id extends string>() => `id-${(count += 1)}` as Id;
        for (const order of [create, ...orders]) {
          const now = '2026-09-01T09:00:00.000Z';
          const decided = decide(state, order(state, today), { now, today, by: 'Dawn', newId });
          for (const event of decided.ok ? decided.value : []) {
            apply(state, event);
            events.push(event);
          }
        }
        for (const debtorId of Object.keys(state.debtors) as DebtorId[]) {
          const after = replayed(events.map(eraser(debtorId, state)));
          expect(Object.keys(after.debtors)).toEqual(Object.keys(state.debtors));
          for (const other of Object.keys(state.debtors) as DebtorId[]) {
            const balance = (of: BookState) => balanceOf(invoicesOf(of, other), today);
            expect(balance(after)).toEqual(balance(state));
            expect(aboutOther(after, debtorId)).toEqual(aboutOther(state, debtorId));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every record that is about somebody else. */
function aboutOther({ debtors, invoices, notes, letters, plans }: BookState, debtorId: DebtorId) {
  const about = (records: object) =>
    Object.values(records as Record<string, { debtorId: DebtorId }>).filter((r) => r.debtorId !== debtorId);
  const others = Object.values(debtors).filter(({ id }) => id !== debtorId);
  return [others, about(invoices), about(notes), about(letters), about(plans)];
}

describe('may it be done?', () => {
  const { state } = sampleBook();

  it('not while something is open', () => {
    const refused = mayErase(state, debtorNamed(state, 'Margaret Howe').id, today);
    expect(refused.ok ? null : refused.refusal.code).toBe('still-open');
    expect(refused.ok ? null : refused.refusal.message).toContain('Margaret Howe');
  });

  it('says what goes and what stays', () => {
    const closed = structuredClone(state);
    const { id } = debtorNamed(closed, 'Margaret Howe');
    const paid = Object.values(closed.invoices).map((each) => [
      each.id,
      { ...each, paidBefore: each.amount },
    ]);
    const notes = Object.values(closed.notes).map((each) => [each.id, { ...each, followUp: null }]);
    const settled = { ...closed, invoices: Object.fromEntries(paid), notes: Object.fromEntries(notes) };
    const may = mayErase(settled, id, today);
    expect(may.ok && may.value).toMatchObject({ letters: 1, attachments: 0 });
    expect(may.ok && may.value.invoices).toBeGreaterThan(0);
  });
});
