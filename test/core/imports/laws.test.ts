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

/** Each customer stands in one place of the file. */
const fileWith = (accounts: readonly string[]): fc.Arbitrary<LedgerDebtor[]> =>
  fc.uniqueArray(
    fc
      .record({ name: fc.constantFrom('Acme', 'Beta'), account: fc.constantFrom(...accounts), items })
      .map((entry) => customer(entry.name, entry.items, entry.account)),
    { minLength: 1, maxLength: 5, selector: ({ details }) => details.accountNumber || details.name },
  );

/** A ledger program gives account numbers to all its customers, to none, or to some of them. */
const file = fc.constantFrom<readonly string[]>(['A1', 'A2', 'A3'], [''], ['A1', 'A2', '']).chain(fileWith);

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

  it('undone in whatever order leave what the others alone would have brought, or say what is in the way', () => {
    // With account numbers that differ from file to file, who is who depends on what came before.
    // A number that stands twice could be either of two, depending on the same.
    const unnumbered = fileWith(['']).map((debtors) => debtors.map(eachNumberOnce));
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(fc.tuple(unnumbered, unnumbered, unnumbered), order, (files, undone) => {
        const book = new LedgerBook();
        const there = new Set(files.flatMap((each, at) => (isTaken(book, each, at) ? [at] : [])));
        for (const at of undone) {
          if (!there.has(at) || 'code' in book.undo(`${at}.csv`)) continue;
          there.delete(at);
          const other = new LedgerBook();
          for (const [rest, each] of files.entries()) if (there.has(rest)) isTaken(other, each, rest);
          expect(book.items.toSorted()).toEqual(other.items.toSorted());
        }
        expect(book.debtors.length === 0 || there.size > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function eachNumberOnce({ details, invoices }: LedgerDebtor): LedgerDebtor {
  const byNumber = new Map(invoices.map((each) => [each.number || `${each.kind} ${each.amount}`, each]));
  return { details, invoices: [...byNumber.values()] };
}

function isTaken(book: LedgerBook, debtors: readonly LedgerDebtor[], at: number): boolean {
  return Array.isArray(book.import(debtors, `${at}.csv`));
}
