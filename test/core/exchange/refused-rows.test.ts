import { describe, expect, it } from 'vitest';
import { ledgerOf, readText, reasons, said } from './ledger-of';

describe('rows that cannot be taken', () => {
  const broken = `Customer,Invoice no,Date,Due date,Amount
Acme,1,13/06/2026,13/07/2026,100.00
Acme,2,31/02/2026,13/07/2026,100.00
Acme,3,13/06/2026,13/07/2026,abc
,4,13/06/2026,13/07/2026,100.00
Acme,,13/06/2026,13/07/2026,100.00
Acme,6,13/06/2026,13/07/2026,
Acme,7,13/06/2026,13/07/2026,10.005
Acme,8,,,100.00
Beta
Acme,10,soon,13/07/2026,1.2.3
Gamma,11,13/06/2026,13/07/2026,50.00
`;

  it('are listed with their row and reason, and the good ones stay', () => {
    const reading = ledgerOf(broken);
    expect(said(reading)).toEqual([
      'Acme: invoice 1 100.00 due 2026-07-13',
      'Gamma: invoice 11 50.00 due 2026-07-13',
    ]);
    expect(reasons(reading.refused)).toEqual([
      '3: “31/02/2026” under “Date” is not a day of the calendar.',
      '4: “abc” under “Amount” is not an amount.',
      '5: No customer stands in this row.',
      '6: No invoice number stands in this row.',
      '7: No amount stands in this row.',
      '8: “10.005” under “Amount” is not an amount.',
      '9: No date stands in this row.',
      '10: Only a name stands in this row: no number, no date, no amount.',
      '11: “soon” under “Date” is not a day of the calendar. “1.2.3” under “Amount” is not an amount.',
    ]);
    expect(reading.refused[0]?.text).toBe('Acme · 2 · 31/02/2026 · 13/07/2026 · 100.00');
  });

  it('take the other lines of their invoice with them: half an invoice would be wrong', () => {
    const reading = ledgerOf(`Customer,Invoice no,Date,Qty,Unit price
Acme,1,13/06/2026,1,100.00
Acme,1,13/06/2026,1,lots
Acme,2,13/06/2026,1,50.00
`);
    expect(said(reading)).toEqual(['Acme: invoice 2 50.00 due 2026-06-13']);
    expect(reasons(reading.refused)).toEqual([
      '2: Row 3 of the same invoice cannot be read, and half an invoice would be wrong.',
      '3: “lots” under “Unit price” is not a number.',
    ]);
  });

  it('break the invoice they may belong to, even where they do not say which', () => {
    const reading = ledgerOf(
      `Customer,Invoice no,Date,Qty,Unit price
Acme,1,13/06/2026,1,100.00
,,13/06/2026,1,25.00
Acme,2,13/06/2026,1,50.00
,2,13/06/2026,1,5.00
Acme,3,13/06/2026,1,30.00
`,
      { blankCustomer: 'leave-out' },
    );
    expect(said(reading)).toEqual(['Acme: invoice 3 30.00 due 2026-06-13']);
    expect(reasons(reading.refused)).toEqual([
      '2: Row 3 of the same invoice cannot be read, and half an invoice would be wrong.',
      '3: No customer stands in this row. No invoice number stands in this row.',
      '4: Row 5 of the same invoice cannot be read, and half an invoice would be wrong.',
      '5: No customer stands in this row.',
    ]);
  });

  it('are those that an unquoted comma has split', () => {
    const reading = ledgerOf(`Customer,Invoice no,Date,Amount
Acme,1,13/06/2026,1,080.00
Acme,2,13/06/2026,80.00
`);
    expect(said(reading)).toEqual(['Acme: invoice 2 80.00 due 2026-06-13']);
    expect(reasons(reading.refused)).toEqual([
      '2: More cells than headings: a comma in an amount or a text may have split one in two.',
    ]);
  });

  it('are those of another currency than the book’s', () => {
    const reading = ledgerOf(`Customer,Invoice no,Date,Amount,Currency
Acme,1,13/06/2026,100.00,GBP
Acme,2,13/06/2026,100.00,EUR
Acme,3,13/06/2026,100.00,Pounds
`);
    expect(said(reading)).toHaveLength(1);
    expect(reasons(reading.refused)).toEqual([
      '3: This is in EUR, and the book is kept in GBP.',
      '4: “Pounds” is not a currency Accord knows.',
    ]);
  });

  it('are those where more is open than the invoice was for', () => {
    const reading = ledgerOf('Customer,Invoice no,Date,Amount,Balance\nAcme,1,13/06/2026,100.00,120.00\n');
    expect(reasons(reading.refused)).toEqual(['2: More is open (£120.00) than the whole amount (£100.00).']);
  });
});

describe('files that are no ledger', () => {
  it.each([
    [
      'a bank statement',
      'Date,Details,Debit,Credit,Balance\n01/09/2026,Shop,12.00,,88.00\n',
      'no-customer-column',
    ],
    ['a list of people', 'Name,Town\nAcme,Leeds\n', 'no-ledger-columns'],
    [
      'what the business owes',
      'Aged Payables Detail\nSupplier,Invoice no,Date,Total\nTimber,1,13/06/2026,5\n',
      'payables',
    ],
    ['a price list', 'Name,Price\nDesk,12.00\n', 'no-ledger-columns'],
    ['headings alone', 'Customer,Invoice no,Date,Amount\n', 'no-rows'],
    ['words', 'Dear Dawn\nhere is the list\n', 'no-ledger-columns'],
  ])('%s is refused, with what was looked for and found', (_what, text, code) => {
    const result = readText(text);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});
