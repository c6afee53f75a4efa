import { describe, expect, it } from 'vitest';
import { ledgerOf, reasons, said } from './ledger-of';

const twice = `Customer,Invoice no,Date,Amount
Acme,7,13/06/2026,100.00
Beta,8,13/06/2026,50.00
Acme,7,13/06/2026,100.00
`;

describe('an invoice that stands in a list twice', () => {
  it('is taken once, and the second row said', () => {
    const reading = ledgerOf(twice);
    expect(said(reading)).toEqual([
      'Acme: invoice 7 100.00 due 2026-06-13',
      'Beta: invoice 8 50.00 due 2026-06-13',
    ]);
    expect([reading.refused, reading.unread]).toEqual([[], []]);
    expect(reasons(reading.ignored)).toEqual([
      '4: Written twice: 7 stands in row 2 already, with the same amount.',
    ]);
    expect(reading.questions[0]).toMatchObject({
      id: 'repeatedRows',
      question: 'Row 4 has invoice 7 again. Is it the same one?',
      reason: 'Number, dates and amount are the same as in row 2.',
      chosen: 'same-invoice',
      choices: [{ label: 'Yes, written twice: £150.00 in all' }, { label: 'No, count each: £250.00 in all' }],
    });
  });

  it('is two where the user says so', () => {
    const reading = ledgerOf(twice, { repeatedRows: 'another-invoice' });
    expect(said(reading)).toEqual([
      'Acme: invoice 7 100.00 due 2026-06-13',
      'Acme: invoice 7 100.00 due 2026-06-13',
      'Beta: invoice 8 50.00 due 2026-06-13',
    ]);
    expect(reading.refused).toEqual([]);
    expect(reading.questions[0]?.chosen).toBe('another-invoice');
  });

  it('is none where the rows are parts of it: other amounts, prices of their own, other days', () => {
    const parts = ledgerOf(`Customer,Invoice no,Date,Description,Amount
Acme,7,13/06/2026,Desk,100.00
Acme,7,13/06/2026,Chair,40.00
Acme,7,13/06/2026,Lamp,40.00
`);
    expect(said(parts)).toEqual(['Acme: invoice 7 180.00 due 2026-06-13']);
    const priced = ledgerOf(`Customer,Invoice no,Date,Description,Qty,Rate,Amount
Acme,7,13/06/2026,Lamp,1,40.00,40.00
Acme,7,13/06/2026,Lamp,1,40.00,40.00
`);
    expect(said(priced)).toEqual(['Acme: invoice 7 80.00 due 2026-06-13']);
    const paid = ledgerOf(`Type,Customer,Ref,Date,Amount
SA,Acme,BACS,13/06/2026,40.00
SA,Acme,BACS,14/06/2026,40.00
`);
    expect(said(paid)).toEqual(['Acme: payment-on-account BACS 80.00 due 2026-06-13']);
    for (const reading of [parts, priced, paid]) expect(reading.questions).toEqual([]);
  });

  it('is found among the parts of an invoice too, where one part is there word for word again', () => {
    const reading = ledgerOf(`Customer,Invoice no,Date,Description,Amount
Acme,7,13/06/2026,Desk,100.00
Acme,7,13/06/2026,Chair,40.00
Acme,7,13/06/2026,Chair,40.00
`);
    expect(said(reading)).toEqual(['Acme: invoice 7 140.00 due 2026-06-13']);
    expect(reading.ignored.map((note) => note.row)).toEqual([4]);
  });
});
