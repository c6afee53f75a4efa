/** What is given up of an invoice, with the reason, and taken back when money comes after all. */
import { describe, expect, it } from 'vitest';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

const till = () => new Till({ Acme: [item('INV-1', 60_00), item('CN-1', 8_00, { kind: 'credit-note' })] });
const off = (book: Till, amount: number, words = 'gone away', number = 'INV-1') =>
  book.do({ type: 'invoice.write-off', invoiceId: book.item(number), amount, words });

describe('a write-off', () => {
  it('takes so much off the invoice, up to all that is left', () => {
    const book = till();
    book.ok(book.paying('Acme', 40_00));
    expect(off(book, 20_01)).toBe('more-than-left');
    expect(off(book, 20_00)).toBe('ok');
    expect(book.left('INV-1')).toBe(0);
    expect(off(book, 1)).toBe('more-than-left');
    expect(book.undo()).toBe('ok');
    expect(book.left('INV-1')).toBe(20_00);
  });

  it('says why, and is of an invoice', () => {
    const book = till();
    expect(off(book, 1_00, ' ')).toBe('no-words');
    expect(off(book, 1_00, 'gone', 'CN-1')).toBe('not-an-invoice');
  });

  it('is reversed once, and the reversal undone only while nothing else paid the invoice', () => {
    const book = till();
    off(book, 60_00);
    const writeOffId = Object.values(book.state.writeOffs)[0]?.id ?? '';
    const reverse = { type: 'write-off.reverse', writeOffId, words: 'paid after all' } as const;
    book.ok(reverse);
    const reversal = book.last;
    expect(book.left('INV-1')).toBe(60_00);
    expect(book.do(reverse)).toBe('already-reversed');
    book.ok(book.paying('Acme', 60_00));
    book.last = reversal;
    expect(book.undo()).toBe('more-than-left');
  });
});
