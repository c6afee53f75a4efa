import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import type { LedgerDebtor } from '#core/imports/commands';
import { customer, item, LedgerBook, named } from './ledger-book';

const items = fc.array(
  fc
    .record({
      kind: fc.constantFrom('invoice', 'credit-note', 'payment-on-account'),
      number: fc.constantFrom('1', '2', '3', ''),
      amount: fc.integer({ min: 1, max: 300 }),
      isPaid: fc.boolean(),
    })
    .map(({ kind, number, amount, isPaid }) =>
      item(number, amount, { kind, paidBefore: cents(isPaid ? amount : 0) }),
    ),
  { minLength: 1, maxLength: 5 },
);

/** A ledger program gives account numbers to all its customers or to none; each stands in one place of the file. */
const file: fc.Arbitrary<LedgerDebtor[]> = fc.constantFrom(['A1', 'A2', 'A3'], ['']).chain((accounts) =>
  fc.uniqueArray(
    fc
      .record({ name: fc.constantFrom('Acme', 'Beta'), account: fc.constantFrom(...accounts), items })
      .map((entry) => customer(entry.name, entry.items, entry.account)),
    { minLength: 1, maxLength: 5, selector: ({ details }) => details.accountNumber || details.name },
  ),
);

describe('imports', () => {
  it('of the same file twice add nothing, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), file, (earlier, last) => {
        const book = new LedgerBook();
        for (const each of earlier) book.import(each);
        book.import(last);
        expect(named(book.import(last))).toBe('nothing-new');
      }),
      { numRuns: 300 },
    );
  });

  it('undone from the last to the first leave the book as it was', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const book = new LedgerBook();
        const before = files.map((each, at) => {
          const { debtors, invoices } = structuredClone(book.state);
          const isImported = Array.isArray(book.import(each, `${at}.csv`));
          return { debtors, invoices, at, isImported };
        });
        for (const { debtors, invoices, at, isImported } of before.toReversed()) {
          if (isImported) book.undo(`${at}.csv`);
          expect(book.state.debtors).toEqual(debtors);
          expect(book.state.invoices).toEqual(invoices);
        }
      }),
      { numRuns: 300 },
    );
  });
});
