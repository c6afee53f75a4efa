import { describe, expect, it } from 'vitest';
import { previewImport } from '#core/exchange/import-preview';
import { ledgerOf } from '../exchange/ledger-of';
import { LedgerBook, named } from './ledger-book';

function aged(asAt: string, ...rows: string[]) {
  return ledgerOf(`As at ${asAt}\nCustomer,Current,1-30,31-60,Total\n${rows.join('\n')}\n`);
}

/** A list of open items: customer, number, balance. */
function openItems(...rows: string[]) {
  const facts = rows.map((row) => row.replace(/^(.*),(.*),(.*)$/, '$1,$2,01/06/2026,15/07/2026,$3'));
  return ledgerOf(`Customer,Invoice no,Date,Due date,Balance\n${facts.join('\n')}\n`);
}

const july = aged('31 July 2026', 'Acme,100.00,50.00,,150.00', 'Beta,,20.00,,20.00', 'Gamma,7.00,,,7.00');
const august = aged('31 August 2026', 'Acme,30.00,,50.00,80.00', 'Beta,-5.00,,,-5.00');

describe('aged balances, month by month', () => {
  it('replace the balances of the month before: nothing is owed twice', () => {
    const book = new LedgerBook();
    book.bring(july);
    expect(book.owed).toBe(177_00);
    book.bring(august);
    expect(book.owed).toBe(75_00);
    expect(book.items.filter((line) => !line.endsWith(' 0.00')).toSorted()).toEqual([
      'Acme: Balance 31–60 days 50.00',
      'Acme: Balance not yet due 30.00',
      'Beta: Balance not yet due 5.00',
    ]);
  });

  it('come to the same in whatever month they are brought in again', () => {
    const book = new LedgerBook();
    for (const file of [july, august, july, august, august]) book.bring(file);
    expect(book.owed).toBe(75_00);
  });

  it('owe nothing for a debtor who is absent, unless the file is only a part', () => {
    const whole = new LedgerBook();
    whole.bring(july);
    whole.bring(aged('31 August 2026', 'Acme,30.00,,50.00,80.00', 'Beta,1.00,,,1.00'));
    expect(whole.owed).toBe(81_00);
    const part = new LedgerBook();
    part.bring(july);
    part.bring(aged('31 August 2026', 'Acme,30.00,,50.00,80.00'), 'part');
    expect(part.owed).toBe(80_00 + 20_00 + 7_00);
  });

  it('take the place of invoices, and invoices theirs, when the file lists everything', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00', 'Acme,INV-2,60.00'));
    book.bring(aged('31 July 2026', 'Acme,100.00,50.00,,150.00'));
    expect(book.owed).toBe(150_00);
    book.bring(openItems('Acme,INV-2,60.00'));
    expect(book.items.filter((line) => !line.endsWith(' 0.00'))).toEqual(['Acme: INV-2 60.00']);
  });
});

describe('open items that are no longer in the file', () => {
  it('are owed no more, and undo brings them back exactly', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00', 'Acme,INV-2,60.00', 'Beta,INV-3,5.00'), undefined, 'july.csv');
    const before = structuredClone(book.state.invoices);
    expect(named(book.bring(openItems('Acme,INV-2,60.00'), undefined, 'august.csv'))).toEqual([
      'invoice.restated',
      'invoice.restated',
      'ledger.imported',
    ]);
    expect(book.items).toEqual(['Acme: INV-1 0.00', 'Acme: INV-2 60.00', 'Beta: INV-3 0.00']);
    book.undo('august.csv');
    expect(book.state.invoices).toEqual(before);
  });

  it('stay open when the file is only a part', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00'));
    expect(named(book.bring(openItems('Acme,INV-2,60.00'), 'part'))).toEqual([
      'invoice.recorded',
      'ledger.imported',
    ]);
    expect(book.owed).toBe(150_00);
  });

  it('are not those that a row which cannot be read may speak of', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00', 'Acme,INV-2,60.00', 'Beta,INV-3,5.00'));
    const broken = openItems('Acme,INV-1,9x', 'Gamma,INV-9,1.00');
    expect(broken.refused).toHaveLength(1);
    const { gone } = previewImport(book.state, broken);
    expect(gone.missing.map((invoice) => invoice.number)).toEqual(['INV-2', 'INV-3']);
    book.bring(july);
    const unread = aged('31 August 2026', 'Beta,1.00,,,2.00', 'Acme,30.00,,50.00,80.00');
    const left = previewImport(book.state, unread).gone;
    expect(
      [...left.replaced, ...left.missing].map(({ debtorId }) => book.state.debtors[debtorId]?.name),
    ).not.toContain('Beta');
  });

  it('are none of a customer for whom a row has a number the book does not know', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00', 'Acme,INV-2,60.00', 'Beta,INV-3,5.00'));
    const typed = openItems('Acme,INV-1,90.00', 'Acme,INV 2,6x');
    book.bring(typed, 'everything-open');
    expect(book.items).toEqual(['Acme: INV-1 90.00', 'Acme: INV-2 60.00', 'Beta: INV-3 0.00']);
  });

  it('are taken as still owed where a file of invoices does not list everything', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00'));
    const sales = ledgerOf('Customer,Invoice no,Date,Qty,Unit price\nAcme,INV-2,13/06/2026,1,60.00\n');
    expect(previewImport(book.state, sales)).toMatchObject({ likelyCoverage: 'part' });
    const statement = openItems('Acme,INV-1,90.00');
    expect(previewImport(book.state, statement)).toMatchObject({ likelyCoverage: 'everything-open' });
  });

  it('are taken as still owed where most debtors are missing: a statement of one customer', () => {
    const book = new LedgerBook();
    book.bring(openItems(...['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) => `${name},INV-${at},10.00`)));
    expect(previewImport(book.state, openItems('A,INV-0,10.00')).likelyCoverage).toBe('part');
    expect(
      previewImport(book.state, openItems('A,INV-0,10.00', 'B,INV-1,10.00', 'C,INV-2,10.00')).likelyCoverage,
    ).toBe('everything-open');
  });

  it('are taken as still owed where a row of the file can’t be read: it could be any of them', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00'));
    const likely = (...rows: string[]) => previewImport(book.state, openItems(...rows)).likelyCoverage;
    expect(likely('Beta,INV-9,9x')).toBe('part');
    expect(likely('Beta,INV-9,9.00', ',,9.00')).toBe('part');
    expect(likely('Beta,INV-9,9.00', 'Acme,,9x')).toBe('part');
  });

  it('are taken as still owed where the file is older than what the book has', () => {
    const book = new LedgerBook();
    book.bring(august);
    expect(previewImport(book.state, july)).toMatchObject({
      likelyCoverage: 'part',
      laterReport: { asAt: '2026-08-31' },
    });
    expect(previewImport(book.state, august).laterReport).toBeNull();
  });

  it('leave the plan they were in, and undo is not held up by it', () => {
    const book = new LedgerBook();
    book.bring(openItems('Acme,INV-1,90.00', 'Acme,INV-2,60.00'), undefined, 'july.csv');
    const [acme] = Object.values(book.state.debtors);
    const [first] = Object.values(book.state.invoices);
    if (!acme || !first) throw new Error('nothing imported');
    book.offerPlan(first);
    book.bring(openItems('Acme,INV-2,60.00'), undefined, 'august.csv');
    expect(book.owed).toBe(60_00);
    expect(named(book.undo('august.csv'))).toEqual(['invoice.restated', 'import.undone']);
    expect(book.owed).toBe(150_00);
  });
});

describe('credits that a list of invoices has no place for', () => {
  const withCredit = openItems('Acme,INV-1,100.00', 'Acme,CN-1,-40.00', 'Beta,INV-2,10.00');
  const invoices = (fileName: string, ...rows: string[]) =>
    ledgerOf(`Customer,Invoice no,Date,Balance\n${rows.join('\n')}\n`, { fileName });
  const outstanding = ['Acme,INV-1,01/06/2026,100.00'];

  it('stay, and the invoices it leaves out are closed', () => {
    const book = new LedgerBook();
    book.bring(withCredit);
    const file = invoices('outstanding invoices.csv', ...outstanding);
    expect(previewImport(book.state, file).gone).toMatchObject({
      missing: [{ number: 'INV-2' }],
      unlisted: [{ number: 'CN-1' }],
    });
    book.bring(file);
    expect(book.owed).toBe(60_00);
  });

  it('are owed no more once the file shows another credit note, or says that it lists them', () => {
    const showing = new LedgerBook();
    showing.bring(withCredit);
    showing.bring(invoices('outstanding.csv', ...outstanding, 'Beta,CN-2,01/06/2026,-5.00'));
    expect(showing.owed).toBe(95_00);
    const saying = new LedgerBook();
    saying.bring(withCredit);
    saying.bring(invoices('outstanding invoices and credit notes.csv', ...outstanding));
    expect(saying.owed).toBe(100_00);
  });

  it('are taken off in a report of balances', () => {
    const book = new LedgerBook();
    book.bring(withCredit);
    book.bring(aged('31 July 2026', 'Acme,60.00,,,60.00', 'Beta,10.00,,,10.00'));
    expect(book.owed).toBe(70_00);
  });
});

describe('a ledger whose accounts were numbered anew', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const ledger = (first: number, ...from: string[]) =>
    ledgerOf(
      `Account,Customer,Invoice no,Date,Balance\n${from.map((name) => `${first + names.indexOf(name)},${name},INV-${name},01/06/2026,10.00`).join('\n')}\n`,
    );

  it('has the same debtors, and what is missing stays until somebody says otherwise', () => {
    const book = new LedgerBook();
    book.bring(ledger(100, ...names));
    expect(named(book.bring(ledger(900, ...names)))).toBe('nothing-new');
    expect([book.debtors.length, book.owed]).toEqual([6, 60_00]);
    const later = ledger(900, 'A', 'B', 'C', 'D', 'E');
    expect(previewImport(book.state, later)).toMatchObject({
      likelyCoverage: 'part',
      gone: { missing: [{ number: 'INV-F' }] },
    });
  });

  it('is told from one namesake with another account', () => {
    const book = new LedgerBook();
    book.bring(ledger(100, ...names));
    const one = ledgerOf(
      `Account,Customer,Invoice no,Date,Balance\n${names.map((name, at) => `${name === 'A' ? 999 : 100 + at},${name},INV-${name},01/06/2026,10.00`).join('\n')}\n`,
    );
    expect(previewImport(book.state, one)).toMatchObject({
      likelyCoverage: 'everything-open',
      gone: { missing: [] },
    });
  });
});

describe('an invoice that was paid too much', () => {
  it('is the same document when it stands as money on account', () => {
    const list = (balance: string) =>
      ledgerOf(`Customer,Invoice no,Date,Amount,Balance\nAcme,7,13/06/2026,100.00,${balance}\n`);
    const book = new LedgerBook();
    book.bring(list('100.00'));
    expect(named(book.bring(list('-20.00'), 'part'))).toEqual(['invoice.restated', 'ledger.imported']);
    expect(book.owed).toBe(-20_00);
    expect(Object.values(book.state.invoices)).toMatchObject([{ kind: 'payment-on-account', number: '7' }]);
    expect(named(book.bring(list('-20.00')))).toBe('nothing-new');
  });

  it('is not the credit note of another day with its number', () => {
    const book = new LedgerBook();
    book.bring(ledgerOf('Customer,Invoice no,Date,Balance\nAcme,7,13/06/2026,100.00\n'));
    book.bring(ledgerOf('Customer,Invoice no,Date,Balance\nAcme,7,20/07/2026,-20.00\n'), 'part');
    expect(book.owed).toBe(80_00);
  });
});
