/** An invoice or a credit note by hand, until the ledger's file has it too. */
import { describe, expect, it } from 'vitest';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

function recording(book: Till, more: object = {}) {
  const days = { date: '2026-08-30', dueDate: '2026-09-29' };
  const words = { description: 'Stairs', reference: '' };
  return {
    type: 'invoice.record' as const,
    debtorId: book.debtor('Acme'),
    kind: 'invoice' as const,
    number: 'INV-9',
    amount: 75_00,
    ...days,
    ...words,
    ...more,
  };
}

describe('an invoice by hand', () => {
  it('is owed like any other, and is taken back', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    book.ok(recording(book));
    expect(book.balance('Acme').balance).toBe(175_00);
    expect(book.undo()).toBe('ok');
    expect(book.balance('Acme').balance).toBe(100_00);
  });

  it('lowers the balance as a credit note, which has no due date of its own', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    book.ok(recording(book, { kind: 'credit-note', number: 'CN-9', dueDate: '2026-08-01' }));
    expect(book.balance('Acme')).toMatchObject({ balance: 25_00, credit: 75_00 });
    expect(book.state.invoices[book.item('CN-9')]?.dueDate).toBe('2026-08-30');
  });

  it.each([
    ['has a number', 'no-number', { number: ' ' }],
    ['is not in the book yet', 'number-known', { number: 'inv-1' }],
    ['is due when it is written, or later', 'due-before-date', { dueDate: '2026-08-29' }],
    ['is somebody’s', 'unknown-debtor', { debtorId: '00000000-0000-4000-8000-00000000ffff' }],
  ])('%s', (_what, code, more) => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    expect(book.do(recording(book, more))).toBe(code);
  });

  it('meets itself in the next file, and then goes with it', () => {
    const book = new Till({ Acme: [item('INV-1', 100_00)] });
    book.ok(recording(book));
    const recorded = book.last;
    book.import({ Acme: [item('INV-1', 100_00), item('INV-9', 80_00)] });
    expect(book.balance('Acme').balance).toBe(180_00);
    book.last = recorded;
    expect(book.undo()).toBe('in-a-file');
  });

  it('stays while money stands on it', () => {
    const book = new Till({ Acme: [], Beta: [item('B-1', 1_00)] });
    book.ok({ ...recording(book, { debtorId: book.debtor('Beta') }) });
    const recorded = book.last;
    book.ok(book.paying('Beta', 50_00));
    book.last = recorded;
    expect(book.undo()).toBe('settled');
  });
});
