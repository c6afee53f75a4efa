/** Payments as a bookkeeper meets them. Ids such as UC2 are worked examples of other programs, checked by hand. */
import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

const dated = (number: string, amount: number, on: string) =>
  item(number, amount, { date: item('', 0).date, dueDate: on as ReturnType<typeof item>['dueDate'] });
const credit = (number: string, amount: number) => item(number, amount, { kind: 'credit-note' });

/** 500.00 in four parts of 125.00, a fortnight apart. */
const fourParts = () =>
  new Till({
    Acme: ['2026-07-01', '2026-07-16', '2026-07-31', '2026-08-15'].map((on, i) =>
      dated(`P-${i + 1}`, 125_00, on),
    ),
  });
const lefts = (till: Till) => ['P-1', 'P-2', 'P-3', 'P-4'].map((number) => till.left(number) / 100);

describe('oldest first', () => {
  it('carries what is over to the next, and keeps the last of it (UC2)', () => {
    const till = fourParts();
    till.ok(till.paying('Acme', 125_00, { on: '2026-07-01' }));
    till.ok(till.paying('Acme', 150_00, { on: '2026-07-16' }));
    expect(lefts(till)).toEqual([0, 0, 100, 125]);
    till.ok(till.paying('Acme', 125_00, { on: '2026-07-31' }));
    expect(lefts(till)).toEqual([0, 0, 0, 100]);
    till.ok(till.paying('Acme', 125_00, { on: '2026-08-15' }));
    expect(lefts(till)).toEqual([0, 0, 0, 0]);
    expect(till.balance('Acme')).toMatchObject({
      balance: -25_00,
      unallocated: 25_00,
      overdue: 0,
      oldestDays: 0,
    });
  });

  it('fills the oldest in parts (UC4)', () => {
    const till = fourParts();
    till.ok(till.paying('Acme', 100_00));
    expect(lefts(till)).toEqual([25, 125, 125, 125]);
    till.ok(till.paying('Acme', 40_00));
    expect(lefts(till)).toEqual([0, 110, 125, 125]);
    till.ok(till.paying('Acme', 360_00));
    expect(lefts(till)).toEqual([0, 0, 0, 0]);
  });

  it('pays 1,500.00 into 1,000.00 and half of the next (F-AL1)', () => {
    const till = new Till({ Acme: ['1', '2', '3'].map((n) => dated(n, 1_000_00, `2026-0${n}-01`)) });
    till.ok(till.paying('Acme', 1_500_00));
    expect([till.left('1'), till.left('2'), till.left('3')]).toEqual([0, 500_00, 1_000_00]);
  });
});

describe('a payment', () => {
  const till = () =>
    new Till({ Acme: [item('INV-1', 100_00), credit('CN-1', 100_00)], Beta: [item('B-1', 50_00)] });

  it('leaves a credit standing beside what is left of the invoice (E-AR3)', () => {
    const book = till();
    book.ok(book.paying('Acme', 40_00));
    expect([book.left('INV-1'), book.left('CN-1')]).toEqual([60_00, -100_00]);
    expect(book.balance('Acme')).toMatchObject({ balance: -40_00, overdue: 60_00, credit: 100_00 });
  });

  it('of tomorrow waits until tomorrow (E-AR4)', () => {
    const book = till();
    expect(book.do(book.paying('Acme', 110_00, { on: '2026-09-02' }))).toBe('paid-in-the-future');
    expect(book.balance('Acme').balance).toBe(0);
  });

  it('closes an invoice together with a credit (story 4: 2,988.00 less 88.00)', () => {
    const book = new Till({ Acme: [item('INV-7', 2_988_00), credit('CN-7', 88_00)] });
    const allocations = [
      { invoiceId: book.item('INV-7'), amount: cents(2_988_00) },
      { invoiceId: book.item('CN-7'), amount: cents(-88_00) },
    ];
    book.ok(book.paying('Acme', 2_900_00, { allocations }));
    expect([book.left('INV-7'), book.left('CN-7')]).toEqual([0, 0]);
    expect(book.balance('Acme')).toMatchObject({ balance: 0, unallocated: 0 });
    expect(book.undo()).toBe('ok');
    expect([book.left('INV-7'), book.left('CN-7')]).toEqual([2_988_00, -88_00]);
  });

  it.each([
    ['more than the money', 'more-than-paid', 'INV-1', 90_00, 100_00],
    ['more than is left', 'more-than-left', 'INV-1', 200_00, 100_01],
    ['nothing', 'more-than-left', 'INV-1', 200_00, 0],
    ['a credit the wrong way round', 'a-credit', 'CN-1', 200_00, 10_00],
    ['credits beyond the invoices', 'credits-alone', 'CN-1', 200_00, -10_00],
    ['another debtor’s invoice', 'other-debtor', 'B-1', 200_00, 50_00],
  ])('is not used for %s', (_what, code, number, paid, amount) => {
    const book = till();
    const allocations = [{ invoiceId: book.item(number), amount: cents(amount) }];
    expect(book.do(book.paying('Acme', paid, { allocations }))).toBe(code);
    expect(book.state.payments).toEqual({});
  });

  it('is not used for one invoice twice over', () => {
    const book = till();
    const half = { invoiceId: book.item('INV-1'), amount: cents(60_00) };
    expect(book.do(book.paying('Acme', 200_00, { allocations: [half, half] }))).toBe('invoice-twice');
  });

  it('is used otherwise, as a whole', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00), item('INV-2', 100_00)] });
    book.ok(book.paying('Acme', 100_00));
    const allocations = [{ invoiceId: book.item('INV-2'), amount: cents(100_00) }];
    book.ok({ type: 'payment.allocate', paymentId: book.payment, allocations });
    expect([book.left('INV-1'), book.left('INV-2')]).toEqual([100_00, 0]);
    expect(book.do({ type: 'payment.allocate', paymentId: book.payment, allocations })).toBe(
      'nothing-changed',
    );
  });

  it('that bounces opens its invoice again (story 4: 1,440.00)', () => {
    const book = new Till({ Acme: [item('INV-3', 1_440_00)] });
    book.ok(book.paying('Acme', 1_440_00));
    expect(book.left('INV-3')).toBe(0);
    const bounced = {
      type: 'payment.reverse',
      paymentId: book.payment,
      why: 'bounced',
      words: 'no funds',
    } as const;
    expect(book.do({ ...bounced, on: '2026-08-31' })).toBe('before-the-payment');
    expect(book.do({ ...bounced, on: '2026-09-02' })).toBe('in-the-future');
    book.ok({ ...bounced, on: book.today });
    expect(book.left('INV-3')).toBe(1_440_00);
    expect(book.do({ ...bounced, on: book.today })).toBe('already-reversed');
    expect(book.do({ type: 'payment.allocate', paymentId: book.payment, allocations: 'none' })).toBe(
      'already-reversed',
    );
  });

  it('is not put back on an invoice that has found other money', () => {
    const book = new Till({ Acme: [item('INV-3', 100_00)] });
    book.ok(book.paying('Acme', 100_00));
    book.ok({ type: 'payment.reverse', paymentId: book.payment, on: book.today, why: 'mistake', words: '' });
    const reversal = book.last;
    book.ok(book.paying('Acme', 100_00));
    book.last = reversal;
    expect(book.undo()).toBe('more-than-left');
  });
});

describe('money over', () => {
  it('is given back only as far as no invoice uses it', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    book.ok(book.paying('Acme', 130_00));
    const back = {
      type: 'payment.refund',
      paymentId: book.payment,
      on: book.today,
      words: 'paid twice',
    } as const;
    expect(book.do({ ...back, amount: 30_01 })).toBe('more-than-free');
    book.ok({ ...back, amount: 30_00 });
    expect(book.balance('Acme')).toMatchObject({ balance: 0, unallocated: 0 });
    expect(book.undo()).toBe('ok');
    expect(book.balance('Acme').unallocated).toBe(30_00);
  });

  it('that was given back before the cheque bounced is owed', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    book.ok(book.paying('Acme', 130_00));
    book.ok({ type: 'payment.refund', paymentId: book.payment, on: book.today, amount: 30_00, words: '' });
    book.ok({ type: 'payment.reverse', paymentId: book.payment, on: book.today, why: 'bounced', words: '' });
    expect(book.balance('Acme').balance).toBe(130_00);
  });
});

describe('money without a name', () => {
  it('lowers nobody’s balance until somebody says whose it is (story 4: 66.00)', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)], Beta: [item('B-1', 66_00)] });
    book.ok(book.paying(null, 66_00));
    expect([book.balance('Acme').balance, book.balance('Beta').balance]).toEqual([100_00, 66_00]);
    const allocations = 'oldest-first' as const;
    const paymentId = book.payment;
    expect(book.do({ type: 'payment.allocate', paymentId, allocations })).toBe('no-debtor');
    book.ok({ type: 'payment.assign', paymentId, debtorId: book.debtor('Beta'), allocations });
    expect([book.left('B-1'), book.balance('Beta').balance]).toEqual([0, 0]);
    expect(book.do({ type: 'payment.assign', paymentId, debtorId: book.debtor('Acme') })).toBe('has-a-name');
    expect(book.undo()).toBe('ok');
    expect(book.left('B-1')).toBe(66_00);
  });
});

describe('a ledger file that has the payment too', () => {
  const paid = (amount: number) => item('INV-1', 1_440_00, { paidBefore: cents(amount) });

  it('counts it once, and still opens the invoice when it bounces', () => {
    const book = new Till({ Acme: [paid(0)] });
    book.ok(book.paying('Acme', 600_00));
    book.import({ Acme: [paid(600_00)] });
    expect(book.left('INV-1')).toBe(840_00);
    book.ok({ type: 'payment.reverse', paymentId: book.payment, on: book.today, why: 'bounced', words: '' });
    expect(book.left('INV-1')).toBe(1_440_00);
    book.import({ Acme: [paid(0)] });
    expect(book.left('INV-1')).toBe(1_440_00);
  });

  it('takes what it counts beyond that as money nobody recorded', () => {
    const book = new Till({ Acme: [paid(0)] });
    book.ok(book.paying('Acme', 600_00));
    book.import({ Acme: [paid(900_00)] });
    expect(book.left('INV-1')).toBe(540_00);
  });

  it('is undone to what was left before, and not below nothing', () => {
    const book = new Till({ Acme: [paid(1_000_00)] });
    book.import({ Acme: [paid(0)] });
    book.ok(book.paying('Acme', 600_00));
    const importId = Object.values(book.state.imports).at(-1)?.id ?? '';
    expect(book.do({ type: 'import.undo', importId })).toBe('paid-since');
    book.ok({ type: 'payment.reverse', paymentId: book.payment, on: book.today, why: 'mistake', words: '' });
    book.ok({ type: 'import.undo', importId });
    expect(book.left('INV-1')).toBe(440_00);
  });

  it('is not undone while a payment stands on what it brought', () => {
    const book = new Till({ Acme: [paid(0)] });
    book.ok(book.paying('Acme', 600_00));
    const importId = Object.keys(book.state.imports)[0] ?? '';
    expect(book.do({ type: 'import.undo', importId })).toBe('paid-since');
  });
});
