/** The list of debtors, on a day whose figures can be checked by hand. */
import { describe, expect, it } from 'vitest';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { PlanId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import type { RecordNote } from '#core/notes/commands';
import { debtorList, debtorTotals } from '#core/reports/debtor-list';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';
import { called } from '../../support/called';

function said(part: Partial<RecordNote>): RecordNote {
  return called(howeId, 'Called.', part);
}

function rowOf(state: BookState, on: LocalDate = today) {
  return debtorList(state, on)[0];
}

describe('what is owed', () => {
  it('is the balance, what of it is overdue, and how old the oldest of that is', () => {
    // 800.00 due 3 June, 1,000.00 due 1 July, 600.00 due 29 July
    expect(rowOf(howesBook(), day('2026-07-10'))).toMatchObject({
      name: 'M. Howe',
      balance: 2_400_00,
      overdue: 1_800_00,
      oldestDays: 37,
      bucket: '31-60',
    });
  });

  it('stands in order of the overdue sum, then of the balance, then of the name', () => {
    const ledger = (name: string, amount: number, dueDate: LocalDate) => ({
      details: { name, kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber: '' },
      invoices: [
        {
          kind: 'invoice' as const,
          number: name,
          date: day('2026-08-01'),
          dueDate,
          amount: cents(amount),
          paidBefore: cents(0),
          description: '',
          reference: '',
        },
      ],
    });
    const debtors = [
      ledger('Zeal', 50_00, addDays(today, 5)),
      ledger('Anvil', 50_00, addDays(today, 5)),
      ledger('Quay', 90_00, addDays(today, 5)),
      ledger('Brambling', 25_00, addDays(today, -2)),
    ];
    const list = { source: 'Invoices', asAt: null, sha256: null, coverage: 'part' } as const;
    const book = after(howesBook(), [
      { type: 'ledger.import', fileName: 'l.csv', ...list, closes: [], debtors },
    ]);
    const rows = debtorList(book, today);
    expect(rows.map((row) => row.name)).toEqual(['M. Howe', 'Brambling', 'Quay', 'Anvil', 'Zeal']);
    expect(debtorTotals(rows)).toEqual({ debtors: 5, balance: 2_615_00, overdue: 2_425_00 });
  });
});

describe('the last contact', () => {
  it('is with the debtor: a note to oneself is none', () => {
    const then = context(day('2026-08-21'));
    const book = after(howesBook(), [said({})], then);
    after(book, [said({ channel: 'internal' })], { ...then, today: day('2026-08-25') });
    expect(rowOf(book)?.lastContact).toEqual({ on: '2026-08-21', channel: 'phone' });
  });
});

describe('where the matter stands', () => {
  const promised = () => after(howesBook(), [said({ promise: { amount: cents(400_00), by: today } })]);

  it('is a promise until its day is over; then it is said to have been due', () => {
    expect(rowOf(promised())?.standing).toEqual({ kind: 'promised', amount: 400_00, by: today });
    expect(rowOf(promised(), addDays(today, 1))?.standing.kind).toBe('promise-due');
  });

  it('is a plan rather than a promise, as long as it is not withdrawn', () => {
    const sameDay = context();
    const book = after(
      howesBook(),
      [{ type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms }],
      sameDay,
    );
    const [planId] = Object.keys(book.plans) as PlanId[];
    if (!planId) throw new Error('no plan was made');
    after(book, [said({ promise: { amount: cents(400_00), by: addDays(today, 3) } })], sameDay);
    expect(rowOf(book)?.standing.kind).toBe('plan-offered');
    after(book, [{ type: 'plan.agree', planId }], sameDay);
    expect(rowOf(book)?.standing.kind).toBe('plan-agreed');
    after(book, [{ type: 'plan.withdraw', planId }], sameDay);
    expect(rowOf(book)?.standing.kind).toBe('promised');
  });
});

describe('the next day something is expected', () => {
  it('is the earliest from today on', () => {
    const promise = { amount: cents(400_00), by: addDays(today, 3) };
    const book = after(howesBook(), [said({ promise, followUp: { on: addDays(today, 5) } })]);
    expect(rowOf(book)?.next).toEqual({ kind: 'promise', on: '2026-09-04' });
    expect(rowOf(book, day('2026-09-05'))?.next).toEqual({ kind: 'follow-up', on: '2026-09-06' });
    expect(rowOf(book, day('2026-09-07'))?.next).toBeNull();
  });

  it('follows the latest note only', () => {
    const book = after(howesBook(), [
      said({ followUp: { on: addDays(today, 2) } }),
      said({ followUp: null }),
    ]);
    expect(rowOf(book)?.next).toBeNull();
  });

  it('is a line of a plan only once the plan is agreed', () => {
    const offer = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms } as const;
    const book = after(howesBook(), [offer]);
    expect(rowOf(book)?.next).toBeNull();
    after(
      book,
      Object.values(book.plans).map(({ id }) => ({ type: 'plan.agree', planId: id })),
    );
    expect(rowOf(book)?.next).toEqual({ kind: 'instalment', on: today });
  });
});
