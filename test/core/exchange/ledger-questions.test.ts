import { describe, expect, it } from 'vitest';
import { ledgerOf, said } from './ledger-of';

describe('what is asked', () => {
  it('is the order of day and month, where no date tells', () => {
    const text = 'Customer,Invoice no,Date,Amount\nAcme,1,03/06/2026,100.00\n';
    const here = ledgerOf(text, { locale: 'en-GB' });
    expect(here.questions[0]).toMatchObject({
      id: 'dayOrder',
      question: 'Which day is 03/06/2026?',
      chosen: 'day-first',
      choices: [
        { value: 'day-first', label: '3 June 2026' },
        { value: 'month-first', label: '6 March 2026' },
      ],
    });
    expect(ledgerOf(text, { locale: 'en-US' }).debtors[0]?.invoices[0]?.date).toBe('2026-03-06');
    expect(ledgerOf(text, { dayOrder: 'month-first' }).debtors[0]?.invoices[0]?.date).toBe('2026-03-06');
  });

  it('takes a title that puts the month first as a sign of how dates are meant', () => {
    const text = 'As of Jul 31, 2026\nCustomer,Invoice no,Date,Amount\nAcme,1,03/06/2026,100.00\n';
    expect(ledgerOf(text).debtors[0]?.invoices[0]?.date).toBe('2026-03-06');
    expect(ledgerOf(text).questions[0]).toMatchObject({ id: 'dayOrder', chosen: 'month-first' });
  });

  it('is whether an empty customer is the one above, where a list names each only once', () => {
    const merged = `Customer,Invoice no,Date,Amount
Acme,1,13/06/2026,10.00
,2,13/06/2026,20.00
Beta,3,13/06/2026,30.00
,4,13/06/2026,40.00
`;
    const reading = ledgerOf(merged);
    expect(reading.questions[0]).toMatchObject({ id: 'blankCustomer', chosen: 'same-as-above' });
    expect(said(reading).map((line) => line.slice(0, line.indexOf(' due')))).toEqual([
      'Acme: invoice 1 10.00',
      'Acme: invoice 2 20.00',
      'Beta: invoice 3 30.00',
      'Beta: invoice 4 40.00',
    ]);
    expect(ledgerOf(merged, { blankCustomer: 'leave-out' }).refused.map((note) => note.row)).toEqual([3, 5]);
  });
});
