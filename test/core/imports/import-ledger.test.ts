import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import type { LedgerDebtor } from '#core/imports/commands';
import { matchLedger } from '#core/imports/match';
import { sayDoubt } from '#core/imports/say-doubt';
import { customer, item, LedgerBook, named } from './ledger-book';

describe('importing a ledger', () => {
  it('brings debtors and items into an empty book', () => {
    const book = new LedgerBook();
    const outcome = book.import([
      customer('Acme', [item('1', 100_00), item('2', 50_00)]),
      customer('Beta', [item('1', 7_00)]),
    ]);
    expect(named(outcome)).toEqual([
      'debtor.added',
      'invoice.recorded',
      'invoice.recorded',
      'debtor.added',
      'invoice.recorded',
      'ledger.imported',
    ]);
    expect(book.items).toEqual(['Acme: 1 100.00', 'Acme: 2 50.00', 'Beta: 1 7.00']);
    expect(Object.values(book.state.imports)[0]).toMatchObject({
      fileName: 'ledger.csv',
      by: 'Dawn',
      isUndone: false,
    });
  });

  it('adds nothing from the same file twice', () => {
    const book = new LedgerBook();
    const file = [customer('Acme', [item('1', 100_00), item('', 20_00, { kind: 'payment-on-account' })])];
    book.import(file);
    expect(named(book.import(file))).toBe('nothing-new');
    expect(book.items).toHaveLength(2);
  });

  it('adds what is new, restates what changed, and leaves the rest', () => {
    const book = new LedgerBook();
    book.import([customer('Acme', [item('1', 100_00), item('2', 50_00)])]);
    const outcome = book.import([
      customer('ACME ', [item('1', 100_00, { paidBefore: cents(40_00) }), item('2', 50_00), item('3', 9_00)]),
    ]);
    expect(named(outcome)).toEqual(['invoice.restated', 'invoice.recorded', 'ledger.imported']);
    expect(book.items).toEqual(['Acme: 1 60.00', 'Acme: 2 50.00', 'Acme: 3 9.00']);
    expect(book.debtors).toEqual(['Acme']);
  });

  it('closes what a later file says is paid, and leaves out what was paid before the book knew it', () => {
    const book = new LedgerBook();
    book.import([customer('Acme', [item('1', 100_00), item('2', 50_00)])]);
    const paid = { paidBefore: cents(100_00) };
    const later = [
      customer('Acme', [item('1', 100_00, paid), item('2', 50_00)]),
      customer('Beta', [item('7', 100_00, paid)]),
    ];
    expect(named(book.import(later))).toEqual(['invoice.restated', 'ledger.imported']);
    expect(book.items).toEqual(['Acme: 1 0.00', 'Acme: 2 50.00']);
    expect(book.debtors).toEqual(['Acme']);
    expect(named(book.import(later))).toBe('nothing-new');
  });

  it('keeps two equal items of a file apart', () => {
    const book = new LedgerBook();
    const twice = [
      customer('Acme', [
        item('', 20_00, { kind: 'payment-on-account' }),
        item('', 20_00, { kind: 'payment-on-account' }),
      ]),
    ];
    book.import(twice);
    expect(book.items).toHaveLength(2);
    expect(named(book.import(twice))).toBe('nothing-new');
  });
});

describe('who a customer of the file is', () => {
  it('is told by the account number before the name', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('2', 2_00)], 'A2')]);
    book.import([customer('J. Smith & Son', [item('3', 3_00)], 'A2')]);
    expect(book.debtors).toEqual(['J Smith A1', 'J Smith A2']);
    expect(book.items).toEqual(['J Smith: 1 1.00', 'J Smith: 2 2.00', 'J Smith: 3 3.00']);
    expect(Object.values(book.state.invoices).at(-1)?.debtorId).toBe(
      Object.values(book.state.debtors)[1]?.id,
    );
  });

  it('may be somebody known without an account number, but only one account’s', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)])]);
    const file = [customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('2', 2_00)], 'A2')];
    book.import(file);
    expect(book.debtors).toEqual(['J Smith', 'J Smith A2']);
    expect(named(book.import(file))).toBe('nothing-new');
  });

  it('is the one of several of that name who has the items already', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('2', 2_00)], 'A2')]);
    book.import([customer('J Smith', [item('2', 2_00), item('3', 3_00)])]);
    expect(book.debtors).toHaveLength(2);
    expect(Object.values(book.state.invoices).at(-1)?.debtorId).toBe(
      Object.values(book.state.debtors)[1]?.id,
    );
  });

  it('is the one without an account number where the file has one of each', () => {
    const book = new LedgerBook();
    const paid = item('1', 1_00, { paidBefore: cents(1_00) });
    const file = [customer('J Smith', [paid], 'A1'), customer('J Smith', [item('1', 1_00)])];
    book.import(file);
    expect(book.debtors).toEqual(['J Smith']);
    expect(named(book.import(file))).toBe('nothing-new');
    expect(book.items).toEqual(['J Smith: 1 1.00']);
  });

  it('is not told by an item that two of that name have, even if the file has found one of them', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('1', 1_00)], 'A2')]);
    const paid = item('1', 1_00, { paidBefore: cents(1_00) });
    const file = [customer('J Smith', [paid], 'A3'), customer('J Smith', [item('1', 2_00)])];
    book.import(file);
    expect(named(book.import(file))).toBe('nothing-new');
  });

  it('is somebody new where nobody can tell, and known from then on', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('2', 2_00)], 'A2')]);
    const file = [customer('J Smith', [item('9', 9_00)])];
    book.import(file);
    expect(book.debtors).toEqual(['J Smith A1', 'J Smith A2', 'J Smith']);
    expect(named(book.import(file))).toBe('nothing-new');
  });
});

describe('whom a customer was taken for', () => {
  const renumbered = (...numbers: string[]) =>
    customer(
      'J Smith',
      numbers.map((number) => item(number, 1_00)),
      'A9',
    );

  it('is who they are in the next file, without a doubt said twice', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1')]);
    book.import([renumbered('1', '2')]);
    expect(matchLedger(book.state, [renumbered('3')])).toMatchObject([
      { debtor: { accountNumber: 'A1' }, doubt: null },
    ]);
    book.import([renumbered('3')]);
    expect(book.debtors).toEqual(['J Smith A1']);
  });

  it('is forgotten with the import that said so', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1')]);
    book.import([renumbered('1', '2')], 'renumbered.csv');
    book.undo('renumbered.csv');
    expect(matchLedger(book.state, [renumbered('3')])[0]?.debtor).toBeNull();
  });

  it('gives way to a file that has that one as well', () => {
    const book = new LedgerBook();
    book.import([customer('J Smith', [item('1', 1_00)], 'A1')]);
    book.import([renumbered('1', '2')]);
    book.import([renumbered('3'), customer('J Smith', [item('4', 4_00)], 'A1')]);
    expect(book.debtors).toEqual(['J Smith A1', 'J Smith A9']);
  });
});

it('looks at the items of one debtor together, however many customers of the file they are', () => {
  const book = new LedgerBook();
  book.import([customer('Acme', [item('1', 1_00)], 'A1')]);
  const paid = item('2', 1_00, { paidBefore: cents(1_00) });
  const file = [customer('Acme', [paid], 'A1'), customer('Gamma', [item('2', 2_00)], 'A1')];
  book.import(file);
  expect(book.items).toEqual(['Acme: 1 1.00', 'Acme: 2 2.00']);
  expect(named(book.import(file))).toBe('nothing-new');
});

describe('what is open to doubt about a customer', () => {
  const smiths = [customer('J Smith', [item('1', 1_00)], 'A1'), customer('J Smith', [item('2', 2_00)], 'A2')];
  const doubts = (known: LedgerDebtor[], ...file: LedgerDebtor[]) => {
    const book = new LedgerBook();
    book.import(known);
    return matchLedger(book.state, file).map(({ ledger, doubt }) => doubt && sayDoubt(ledger.details, doubt));
  };

  it('is said: another name under a known account', () => {
    expect(doubts(smiths, customer('M. Howe', [item('3', 3_00)], 'A2'))).toEqual([
      'Account A2 is J Smith in the book and M. Howe in the file: taken as the same debtor.',
    ]);
    expect(doubts(smiths, customer('J. Smith', [item('3', 3_00)], 'A2'))).toEqual([null]);
    expect(doubts(smiths, customer('A2', [item('3', 3_00)], 'A2'))).toEqual([null]);
  });

  it('is said: a known name under another account', () => {
    expect(doubts([smiths[0]!], customer('J Smith', [item('3', 3_00)], 'A9'))).toEqual([
      'J Smith has the account A1 in the book and A9 in the file: taken as somebody new.',
    ]);
    expect(doubts([smiths[0]!], customer('J Smith', [item('1', 1_00)], 'A9'))).toEqual([
      'J Smith has the account A1 in the book and A9 in the file: taken as the same debtor, who has some of these items already.',
    ]);
    const both = smiths.map(({ details }) => ({ details, invoices: [item('1', 1_00)] }));
    expect(doubts(both, customer('J Smith', [item('1', 1_00)], 'A9'))).toEqual([
      'J Smith has the account A1 in the book and A9 in the file: taken as somebody new.',
    ]);
  });

  it('is said: a name several have, told by the items or not at all', () => {
    expect(doubts(smiths, customer('J Smith', [item('2', 2_00)]))).toEqual([
      '2 debtors in the book could be J Smith: taken as J Smith, account A2, who has some of these items already.',
    ]);
    expect(doubts(smiths, customer('J Smith', [item('9', 9_00)]))).toEqual([
      '2 debtors in the book could be J Smith, and nothing tells which: taken as somebody new.',
    ]);
  });

  it('is who of two with one account number is meant', () => {
    const book = new LedgerBook();
    book.import([customer('Acme', [item('1', 1_00)], 'A1')]);
    const { importId: _, id: __, ...details } = Object.values(book.state.debtors)[0]!;
    book.do({ type: 'debtor.add', details: { ...details, name: 'Beta' } });
    const [match] = matchLedger(book.state, [customer('Beta', [item('5', 5_00)], 'A1')]);
    expect(match).toMatchObject({ debtor: { name: 'Beta' }, doubt: null });
    expect(matchLedger(book.state, [customer('Gamma', [item('5', 5_00)], 'A1')])[0]).toMatchObject({
      debtor: null,
      doubt: { what: 'several', count: 2 },
    });
  });
});
