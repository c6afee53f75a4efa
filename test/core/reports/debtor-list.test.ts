/** The list of debtors, on a day whose figures can be checked by hand. */
import { expect, test } from 'vitest';
import type { DebtorId, InvoiceId, NoteId, PlanId, PromiseId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { emptyBook, type BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import type { Invoice } from '#core/invoices/state';
import type { Note } from '#core/notes/state';
import type { Plan } from '#core/plans/state';
import { debtorList, debtorTotals } from '#core/reports/debtor-list';

const today = day('2026-09-01');
const jan = 'd1' as DebtorId;
const howe = 'd2' as DebtorId;

function debtor(id: DebtorId, name: string): Debtor {
  return { id, name, kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber: '', importId: null };
}

function invoice(id: string, debtorId: DebtorId, dueDate: string, amount: number): Invoice {
  return {
    id: id as InvoiceId,
    debtorId,
    importId: null,
    kind: 'invoice',
    number: id,
    date: day('2026-07-01'),
    dueDate: day(dueDate),
    amount: cents(amount),
    paidBefore: cents(0),
    description: '',
    reference: '',
  };
}

function note(id: string, on: string, part: Partial<Note> = {}): Note {
  return {
    id: id as NoteId,
    debtorId: jan,
    at: `${on}T09:00:00Z`,
    on: day(on),
    by: 'Dawn',
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: 'Jan',
    words: 'spoke',
    followUp: null,
    promiseId: null,
    ...part,
  };
}

function plan(agreedOn: string | null): Plan {
  const terms = {
    strategy: 'equal',
    deposit: cents(0),
    depositOn: today,
    instalments: 2,
    cadence: 'monthly',
    firstOn: day('2026-09-15'),
  } as const;
  const lines = [
    { on: day('2026-09-15'), amount: cents(50_000) },
    { on: day('2026-10-15'), amount: cents(50_000) },
  ];
  const version = { terms, lines, proposedOn: today, agreedOn: agreedOn === null ? null : day(agreedOn) };
  return { id: 'p1' as PlanId, debtorId: jan, invoiceIds: [], versions: [version], isWithdrawn: false };
}

function book(part: Partial<BookState>): BookState {
  return {
    ...emptyBook(),
    debtors: { [howe]: debtor(howe, 'M. Howe'), [jan]: debtor(jan, 'Brambling Joinery') },
    invoices: {
      ['i1' as InvoiceId]: invoice('i1', jan, '2026-07-16', 84_000),
      ['i2' as InvoiceId]: invoice('i2', jan, '2026-09-09', 40_000),
      ['i3' as InvoiceId]: { ...invoice('i3', jan, '2026-08-01', 10_000), kind: 'credit-note' },
      ['i4' as InvoiceId]: invoice('i4', howe, '2026-08-30', 2_500),
    },
    ...part,
  };
}

const promised = (by: string) => ({
  ['x' as PromiseId]: {
    id: 'x' as PromiseId,
    debtorId: jan,
    noteId: 'n1' as NoteId,
    amount: cents(40_000),
    by: day(by),
    madeOn: day('2026-08-21'),
  },
});

test('each debtor has what is owed and how old it is, the largest overdue sum first', () => {
  const rows = debtorList(book({}), today);
  expect(rows.map((row) => [row.name, row.balance, row.overdue, row.oldestDays, row.bucket])).toEqual([
    ['Brambling Joinery', 114_000, 84_000, 47, '31-60'],
    ['M. Howe', 2_500, 2_500, 2, '1-30'],
  ]);
  expect(debtorTotals(rows)).toEqual({ debtors: 2, balance: 116_500, overdue: 86_500 });
});

test('a note to oneself is not a contact', () => {
  const notes = {
    ['n1' as NoteId]: note('n1', '2026-08-21'),
    ['n2' as NoteId]: note('n2', '2026-08-25', { channel: 'internal' }),
  };
  expect(debtorList(book({ notes }), today)[0]?.lastContact).toEqual({ on: '2026-08-21', channel: 'phone' });
});

test('a promise stands until its day is over, then it is due', () => {
  const ahead = debtorList(book({ promises: promised('2026-09-01') }), today)[0];
  expect(ahead?.standing).toEqual({ kind: 'promised', amount: 40_000, by: '2026-09-01' });
  expect(ahead?.next).toEqual({ kind: 'promise', on: '2026-09-01' });
  const passed = debtorList(book({ promises: promised('2026-08-31') }), today)[0];
  expect(passed?.standing.kind).toBe('promise-due');
  expect(passed?.next).toBeNull();
});

test('a plan says more than a promise, and expects money only once it is agreed', () => {
  const id = 'p1' as PlanId;
  const offered = debtorList(book({ plans: { [id]: plan(null) } }), today)[0];
  expect([offered?.standing.kind, offered?.next]).toEqual(['plan-offered', null]);
  const agreed = debtorList(book({ plans: { [id]: plan('2026-09-01') }, promises: promised('2026-09-20') }), today)[0];
  expect([agreed?.standing.kind, agreed?.next]).toEqual(['plan-agreed', { kind: 'instalment', on: '2026-09-15' }]);
});

test('the latest note says when to come back; an earlier one no longer does', () => {
  const notes = {
    ['n1' as NoteId]: note('n1', '2026-08-21', { followUp: { on: day('2026-09-03') } }),
    ['n2' as NoteId]: note('n2', '2026-08-25', { followUp: { on: day('2026-09-08') } }),
  };
  expect(debtorList(book({ notes }), today)[0]?.next).toEqual({ kind: 'follow-up', on: '2026-09-08' });
});
