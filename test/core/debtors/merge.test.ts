/** Merging: given two debtors who are one, when they are merged, then nothing is lost, and undone, all is as it was. */
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { subtract, sum } from '#core/basics/money';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { fromLedger } from '#core/debtors/ledger-details';
import { balanceOf, invoicesOf, leftOf } from '#core/invoices/balance';
import { unallocatedOf } from '#core/payments/state';
import { debtorList, debtorTotals } from '#core/reports/debtor-list';
import { timelineOf } from '#core/timeline/timeline';
import { undoOfEntry } from '#core/timeline/undo-entry';
import { anyOrders } from '../../support/commands';
import { Rehearsal } from '../../support/rehearsal';
import { today } from '../timeline/brambling';
import { called } from '../../support/called';

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0, date: '2026-06-16' } as const;
const unknown = { kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber: '' };

/** One person whom the ledger has twice. */
const file = (howes: number, margarets: number): CommandInput => ({
  type: 'ledger.import',
  fileName: 'open.csv',
  source: 'Invoice list',
  debtors: [
    {
      details: { ...unknown, name: 'M. Howe', accountNumber: 'HOW01' },
      invoices: [{ ...facts, number: 'INV-1', dueDate: '2026-07-16', amount: howes }],
    },
    {
      details: { ...unknown, name: 'Margaret Howe' },
      invoices: [{ ...facts, number: 'INV-2', dueDate: '2026-08-01', amount: margarets }],
    },
  ],
});

const note = (debtorId: DebtorId): CommandInput =>
  called(debtorId, 'It is the same lady', {
    direction: 'in',
    promise: { amount: 10_000, by: '2026-09-04' },
  });

function howesBook() {
  const book = new Rehearsal();
  book.do(file(400_00, 100_00));
  const [keepId, otherId] = Object.keys(book.state.debtors) as [DebtorId, DebtorId];
  book.do(note(otherId));
  return { book, keepId, otherId, merge: { type: 'debtors.merge', keepId, otherId } as const };
}

const owed = (state: BookState, debtorId: DebtorId) => balanceOf(invoicesOf(state, debtorId), today).balance;

describe('two who are one', () => {
  it('owe together what they owed apart, and have one story', () => {
    const { book, keepId, otherId, merge } = howesBook();
    expect(book.do(merge).ok).toBe(true);
    expect(Object.keys(book.state.debtors)).toEqual([keepId]);
    expect(owed(book.state, keepId)).toBe(500_00);
    expect(owed(book.state, otherId)).toBe(0);
    const story = timelineOf(book.state, keepId, today);
    expect(story.map(({ what }) => what)).toContain('noted');
    const merged = story.find(({ what }) => what === 'merged');
    expect(merged && undoOfEntry(merged)?.command).toEqual({ type: 'debtors.part', otherId });
    expect(book.state.mergedDebtors[otherId]).toMatchObject({
      debtor: { name: 'Margaret Howe' },
      into: keepId,
    });
  });

  it('are both known to the next file', () => {
    const { book, keepId, merge } = howesBook();
    book.do(merge);
    expect(debtorList(book.state, today)).toMatchObject([{ alsoKnownAs: ['Margaret Howe', ''] }]);
    expect(book.do(file(400_00, 100_00))).toMatchObject({ ok: false, refusal: { code: 'nothing-new' } });
    expect(book.do(file(400_00, 150_00)).ok).toBe(true);
    expect(Object.keys(book.state.debtors)).toEqual([keepId]);
    expect(owed(book.state, keepId)).toBe(550_00);
  });

  it('are two again when it is undone, with what came since where it was written down', () => {
    const { book, keepId, otherId, merge } = howesBook();
    const before = structuredClone(book.state);
    book.do(merge);
    book.do(note(keepId));
    expect(book.undo(2).ok).toBe(true);
    expect(Object.keys(book.state.debtors)).toEqual(Object.keys(before.debtors));
    expect(owed(book.state, otherId)).toBe(100_00);
    const notes = Object.values(book.state.notes).map(({ debtorId }) => debtorId);
    expect(notes).toEqual([otherId, keepId]);
  });

  it('are kept together by a plan over the invoices of both', () => {
    const { book, keepId, merge } = howesBook();
    book.do(merge);
    const planned = book.do({
      type: 'plan.propose',
      debtorId: keepId,
      invoiceIds: Object.keys(book.state.invoices),
      terms: {
        strategy: 'equal',
        deposit: 0,
        depositOn: today,
        instalments: 5,
        cadence: 'monthly',
        firstOn: '2026-10-01',
      },
    });
    expect(planned.ok).toBe(true);
    expect(book.undo(2)).toMatchObject({ ok: false, refusal: { code: 'shared-since' } });
    book.undo(3);
    expect(book.undo(2).ok).toBe(true);
  });

  it('are refused to themselves, and to somebody who is not there', () => {
    const { book, keepId, otherId, merge } = howesBook();
    expect(book.do({ ...merge, otherId: keepId })).toMatchObject({ refusal: { code: 'same-debtor' } });
    book.do(merge);
    expect(book.do(merge)).toMatchObject({ refusal: { code: 'unknown-debtor' } });
    expect(book.do(note(otherId))).toMatchObject({ refusal: { code: 'unknown-debtor' } });
  });

  it('stay on the list while a third was merged into them', () => {
    const book = new Rehearsal();
    const add = (name: string): CommandInput => ({
      type: 'debtor.add',
      details: fromLedger({ ...unknown, name }),
    });
    for (const name of ['A', 'B', 'C']) book.do(add(name));
    const [a, b, c] = Object.keys(book.state.debtors) as [DebtorId, DebtorId, DebtorId];
    book.do({ type: 'debtors.merge', keepId: b, otherId: c });
    expect(book.undo(1)).toMatchObject({ refusal: { code: 'debtor-in-use' } });
    book.do({ type: 'debtors.merge', keepId: a, otherId: b });
    expect(book.undo(3)).toMatchObject({ refusal: { code: 'merged-since' } });
    book.undo(4);
    expect(book.undo(3).ok).toBe(true);
    expect(Object.keys(book.state.debtors)).toEqual([a, b, c]);
  });
});

describe('the archive', () => {
  it('takes nobody of whom something is open, and hides nobody who owes', () => {
    const { book, keepId } = howesBook();
    expect(book.do({ type: 'debtor.archive', debtorId: keepId })).toMatchObject({
      ok: false,
      refusal: {
        message: 'INV-1 is still open with M. Howe, and in the archive nobody would see it. Settle it first.',
      },
    });
    const names = () => debtorList(book.state, today).map(({ name }) => name);
    book.do({ type: 'debtor.add', details: fromLedger({ ...unknown, name: 'Quiet', accountNumber: 'Q1' }) });
    const quiet = Object.keys(book.state.debtors)[2] as DebtorId;
    book.do({ type: 'debtor.archive', debtorId: quiet });
    expect(names()).not.toContain('Quiet');
    expect(debtorList(book.state, today, 'with-archive').map(({ name }) => name)).toContain('Quiet');
    const happened = () => timelineOf(book.state, quiet, today).map(({ what }) => what);
    expect(happened()).toEqual(['archived']);
    expect(book.undo().ok).toBe(true);
    expect(happened()).toEqual([]);
    book.do({ type: 'debtor.archive', debtorId: quiet });
    book.do({ type: 'debtor.unarchive', debtorId: quiet });
    expect(happened().toSorted()).toEqual(['archived', 'brought-back']);
    book.do({ type: 'debtor.archive', debtorId: quiet });
    expect(happened().toSorted()).toEqual(['archived', 'archived', 'brought-back']);
    expect(new Set(timelineOf(book.state, quiet, today).map(({ id }) => id)).size).toBe(3);
    const takesBack = timelineOf(book.state, quiet, today).map(undoOfEntry).filter(Boolean);
    expect(takesBack.map((undo) => undo?.command.type)).toEqual(['debtor.unarchive']);
    const again = { ...unknown, name: 'Quiet', accountNumber: 'Q1' };
    const invoices = [{ ...facts, number: 'Q-1', dueDate: '2026-07-16', amount: 500 }];
    const more = {
      type: 'ledger.import',
      fileName: 'q.csv',
      source: '',
      debtors: [{ details: again, invoices }],
    };
    book.do(more as CommandInput);
    expect(names()).toContain('Quiet');
  });
});

it('whatever is merged, every cent and every record is on the list', () => {
  assert(
    property(anyOrders(25), (orders) => {
      const book = new Rehearsal();
      for (const order of orders) book.do((state) => order(state, today));
      const { debtors, payments, invoices, notes, promises, plans, letters, attachments } = book.state;
      const listed = debtorTotals(debtorList(book.state, today)).balance;
      const named = Object.values(payments).filter(({ debtorId }) => debtorId !== null);
      const items = sum(Object.values(invoices).map(leftOf));
      expect(listed).toBe(subtract(items, sum(named.map(unallocatedOf))));
      for (const table of [invoices, notes, promises, plans, letters, attachments]) {
        for (const { debtorId } of Object.values(table)) expect(debtors[debtorId]).toBeDefined();
      }
    }),
    { numRuns: 150 },
  );
});
