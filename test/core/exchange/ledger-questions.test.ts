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

describe('the currency', () => {
  const list = (heading: string, ...amounts: string[]) =>
    `${heading}\nCustomer,Invoice no,Date,Amount\n${amounts.map((amount, at) => `Acme,${at},13/06/2026,${amount}`).join('\n')}\n`;

  it('is the book’s without a question where nothing hints at another, and can be said not to be', () => {
    const text = list('Open invoices', '10.00', '£5.00');
    expect(ledgerOf(text)).toMatchObject({ questions: [], assumedCurrency: 'GBP', refused: [] });
    const stopped = ledgerOf(text, { blankCurrency: 'leave-out' });
    expect(stopped).toMatchObject({
      assumedCurrency: null,
      questions: [{ id: 'blankCurrency', chosen: 'leave-out' }],
    });
    expect(stopped.refused).toHaveLength(1);
  });

  it('is asked for where a title, or the amounts of other rows, are in another', () => {
    expect(
      ledgerOf(list('Currency: EUR', '10.00').replace('Amount', 'Amount (GBP)')).questions,
    ).toMatchObject([{ id: 'blankCurrency' }]);
    const mixed = ledgerOf(list('Open invoices', '10.00', '€5.00'));
    expect(mixed).toMatchObject({ assumedCurrency: null, questions: [{ id: 'blankCurrency' }] });
    expect(mixed.refused).toHaveLength(1);
  });

  it('is asked for where a column of currencies has gaps, and not where it is empty', () => {
    const column = (...codes: string[]) =>
      `Customer,Invoice no,Date,Amount,Currency\n${codes.map((code, at) => `Acme,${at},13/06/2026,10.00,${code}`).join('\n')}\n`;
    expect(ledgerOf(column('GBP', '')).questions).toMatchObject([{ id: 'blankCurrency' }]);
    expect(ledgerOf(column('', ''))).toMatchObject({ questions: [], assumedCurrency: 'GBP' });
  });
});

describe('figures that could be days', () => {
  const yen = { currency: 'JPY', locale: 'ja-JP' };

  it('are amounts under a heading of amounts', () => {
    const reading = ledgerOf(
      'Customer,Invoice no,Date,Amount\nAcme,1,2026-06-13,45000\nBeta,2,2026-06-14,30000\n',
      yen,
    );
    expect(reading.debtors.flatMap((debtor) => debtor.invoices.map((invoice) => invoice.amount))).toEqual([
      45000, 30000,
    ]);
    const summary = ledgerOf('Customer,Balance\nAcme,45000\nBeta,20260613\n', yen);
    expect(summary.debtors.flatMap((debtor) => debtor.invoices.map((invoice) => invoice.amount))).toEqual([
      45000, 20260613,
    ]);
  });

  it('are amounts under “Due”, which heads both', () => {
    const reading = ledgerOf(
      'Customer,Invoice no,Date,Due\nAcme,1,2026-06-13,45000\nBeta,2,2026-06-14,30000\n',
      yen,
    );
    expect(reading.mapping).toMatchObject({ date: 2, balance: 3 });
  });

  it('are days under a heading of days', () => {
    const reading = ledgerOf('Customer,Invoice no,Date,Due date,Amount\nAcme,1,46186,46216,45000\n', yen);
    expect(reading.debtors[0]?.invoices[0]).toMatchObject({
      date: '2026-06-13',
      dueDate: '2026-07-13',
      amount: 45000,
    });
  });
});
