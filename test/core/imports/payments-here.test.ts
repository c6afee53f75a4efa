/** Money recorded here that a ledger file knows of too, or can't know of, or leaves nothing to pay with. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { matchLedger } from '#core/imports/match';
import type { InvoiceFacts } from '#core/invoices/state';
import { Till } from '../../support/till';
import { customer, item } from './ledger-book';

const july = day('2026-07-31');
const inv = (amount: number, paid = 0, more: Partial<InvoiceFacts> = {}) =>
  item('INV-1', amount, { paidBefore: cents(paid), ...more });
const onAccount = (amount: number, date: string) =>
  item('', amount, { kind: 'payment-on-account', date: day(date), dueDate: day(date) });
const undoImport = (till: Till) =>
  till.do({ type: 'import.undo', importId: Object.values(till.state.imports).at(-1)?.id ?? '' });

describe('a payment of a day after the report’s own', () => {
  it('is not what the report counts as paid', () => {
    const till = new Till({ Acme: [inv(100_00)] });
    till.ok(till.paying('Acme', 30_00, { on: '2026-08-05' }));
    till.import({ Acme: [inv(100_00, 30_00)] }, july);
    expect(till.left('INV-1')).toBe(40_00);
  });

  it('is, where the report is of the same day, or says none', () => {
    for (const asAt of [day('2026-08-05'), null]) {
      const till = new Till({ Acme: [inv(100_00)] });
      till.ok(till.paying('Acme', 30_00, { on: '2026-08-05' }));
      till.import({ Acme: [inv(100_00, 30_00)] }, asAt);
      expect(till.left('INV-1')).toBe(70_00);
    }
  });

  it('counts beside an earlier one that the report has', () => {
    const till = new Till({ Acme: [inv(100_00)] });
    till.ok(till.paying('Acme', 20_00, { on: '2026-07-20' }));
    till.ok(till.paying('Acme', 30_00, { on: '2026-08-05' }));
    till.import({ Acme: [inv(100_00, 20_00)] }, july);
    expect(till.left('INV-1')).toBe(50_00);
    till.import({ Acme: [inv(100_00, 50_00)] }, day('2026-08-31'));
    expect(till.left('INV-1')).toBe(50_00);
  });
});

describe('money on account that was recorded here', () => {
  const till = () => {
    const book = new Till({ Acme: [inv(100_00)] });
    return book.ok(book.paying('Acme', 40_00, { on: '2026-07-20', allocations: 'none' }));
  };
  const verdicts = (book: Till, items: InvoiceFacts[], asAt: typeof july | null = null) =>
    matchLedger(book.state, [customer('Acme', items)], asAt).flatMap((match) =>
      match.items.map(({ verdict }) => verdict),
    );

  it('lowers the balance once', () => {
    const book = till();
    const file = [inv(100_00), onAccount(40_00, '2026-07-22')];
    expect(verdicts(book, file)).toEqual(['unchanged', 'here']);
    book.import({ Acme: [...file, item('INV-2', 5_00)] });
    expect(book.balance('Acme')).toMatchObject({ balance: 65_00, unallocated: 40_00, credit: 0 });
  });

  it('is other money of another amount, another time, a second time, or after the report', () => {
    const book = till();
    expect(verdicts(book, [onAccount(41_00, '2026-07-22')])).toEqual(['new']);
    expect(verdicts(book, [onAccount(40_00, '2026-08-03')])).toEqual(['here']);
    expect(verdicts(book, [onAccount(40_00, '2026-08-04')])).toEqual(['new']);
    expect(verdicts(book, [onAccount(40_00, '2026-07-22'), onAccount(40_00, '2026-07-22')])).toEqual([
      'here',
      'new',
    ]);
    expect(verdicts(book, [onAccount(40_00, '2026-07-18')], day('2026-07-19'))).toEqual(['new']);
  });
});

describe('money for more than the file leaves of its invoice', () => {
  const paidInFull = () => {
    const book = new Till({ Acme: [inv(100_00)] });
    return book.ok(book.paying('Acme', 100_00, { on: '2026-07-20' }));
  };

  it('waits for another invoice, and undo puts it back', () => {
    const book = paidInFull();
    const before = structuredClone([book.state.invoices, book.state.payments]);
    book.import({ Acme: [inv(60_00)] });
    expect(book.left('INV-1')).toBe(0);
    expect(book.balance('Acme')).toMatchObject({ balance: -40_00, unallocated: 40_00 });
    expect(undoImport(book)).toBe('ok');
    expect([book.state.invoices, book.state.payments]).toEqual(before);
  });

  it('is the money on account that stands in the same file', () => {
    const book = paidInFull();
    book.import({ Acme: [inv(60_00, 60_00), onAccount(40_00, '2026-07-20')] });
    expect(book.balance('Acme')).toMatchObject({ balance: -40_00, unallocated: 40_00, credit: 0 });
  });

  it('is freed where the ledger had the invoice paid before the money came', () => {
    const book = paidInFull();
    book.import({ Acme: [inv(100_00, 70_00)] }, day('2026-07-10'));
    expect(book.balance('Acme')).toMatchObject({ balance: -70_00, unallocated: 70_00 });
  });

  it('is all of it where the invoice is a credit note now, and none where it was paid too much', () => {
    const credited = paidInFull();
    credited.import({ Acme: [inv(100_00, 0, { kind: 'credit-note' })] });
    expect(credited.balance('Acme')).toMatchObject({ balance: -200_00, unallocated: 100_00 });
    expect(undoImport(credited)).toBe('ok');
    expect(credited.left('INV-1')).toBe(0);
    const overpaid = paidInFull();
    overpaid.import({ Acme: [inv(20_00, 0, { kind: 'payment-on-account' })] });
    expect(overpaid.balance('Acme')).toMatchObject({ balance: -20_00, unallocated: 0 });
  });

  it('never leaves a payment with more credits than invoices', () => {
    const credit = item('CN-1', 40_00, { kind: 'credit-note' });
    const book = new Till({ Acme: [inv(100_00), credit] });
    const allocations = [
      { invoiceId: book.item('INV-1'), amount: cents(100_00) },
      { invoiceId: book.item('CN-1'), amount: cents(-40_00) },
    ];
    book.ok(book.paying('Acme', 60_00, { allocations }));
    book.import({ Acme: [inv(10_00), credit] });
    expect(book.balance('Acme')).toMatchObject({ unallocated: 60_00 });
    expect(book.left('INV-1')).toBe(0);
  });

  it('holds up undo once it is used or given back', () => {
    const book = paidInFull();
    book.import({ Acme: [inv(60_00)] });
    book.ok({ type: 'payment.refund', paymentId: book.payment, on: book.today, amount: 40_00, words: '' });
    expect(undoImport(book)).toBe('freed-money-used');
    expect(book.undo()).toBe('ok');
    expect(undoImport(book)).toBe('ok');
    expect(book.left('INV-1')).toBe(0);
  });
});
