/** A credit of the ledger used for invoices: both sides go down by the same, and the balance stays. */
import { describe, expect, it } from 'vitest';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

const till = () =>
  new Till({
    Acme: [item('INV-1', 60_00), item('INV-2', 100_00), item('CN-1', 88_00, { kind: 'credit-note' })],
    Beta: [item('B-1', 50_00)],
  });

describe('a credit', () => {
  it('is used for the oldest invoices as far as it goes, and freed again', () => {
    const book = till();
    const creditId = book.item('CN-1');
    book.ok({ type: 'credit.allocate', creditId, shares: 'oldest-first' });
    expect([book.left('INV-1'), book.left('INV-2'), book.left('CN-1')]).toEqual([0, 72_00, 0]);
    expect(book.balance('Acme')).toMatchObject({ balance: 72_00, credit: 0 });
    book.ok({ type: 'credit.allocate', creditId, shares: [] });
    expect([book.left('INV-1'), book.left('CN-1')]).toEqual([60_00, -88_00]);
    expect(book.undo()).toBe('ok');
    expect(book.left('CN-1')).toBe(0);
  });

  it.each([
    ['more than it has', 'more-than-credit', 'CN-1', 'INV-2', 88_01],
    ['more than is left', 'more-than-left', 'CN-1', 'INV-1', 60_01],
    ['another debtor', 'other-debtor', 'CN-1', 'B-1', 10_00],
    ['another credit', 'a-credit', 'CN-1', 'CN-1', 10_00],
    ['an invoice as if it were one', 'not-a-credit', 'INV-1', 'INV-2', 10_00],
  ])('is not used for %s', (_what, code, credit, number, amount) => {
    const book = till();
    const shares = [{ invoiceId: book.item(number), amount }];
    expect(book.do({ type: 'credit.allocate', creditId: book.item(credit), shares })).toBe(code);
  });

  it('is not used again in the same way, nor put back once it was used otherwise', () => {
    const book = till();
    const use = { type: 'credit.allocate', creditId: book.item('CN-1'), shares: 'oldest-first' } as const;
    book.ok(use);
    const first = book.last;
    expect(book.do(use)).toBe('nothing-changed');
    book.ok({ ...use, shares: [] });
    book.last = first;
    expect(book.undo()).toBe('changed-since');
  });
});
