import { describe, expect, it } from 'vitest';
import { summaryOf } from '#core/exchange/preview-summary';
import { ledgerOf, reasons, said } from './ledger-of';

describe('summaries of balances', () => {
  it('makes an item of each age, as late as that age allows', () => {
    const reading = ledgerOf(`Aged debtors summary,,,,,,
As at 31 August 2026,,,,,,
Customer,Current,1 - 30,31 - 60,61 - 90,91 and over,Total
Acme Ltd,100.00,0.00,50.00,,25.00,175.00
Beta LLC,-40.00,,,,,-40.00
Nobody Ltd,0.00,0.00,0.00,0.00,0.00,0.00
Total Fitness,10.00,,,,,10.00
Total,70.00,0.00,50.00,0.00,25.00,145.00
`);
    expect(reading).toMatchObject({ kind: 'balances', source: 'Aged debtors summary', asAt: '2026-08-31' });
    expect(said(reading)).toEqual([
      'Acme Ltd: invoice Balance not yet due 100.00 due 2026-09-30',
      'Acme Ltd: invoice Balance 31–60 days 50.00 due 2026-07-31',
      'Acme Ltd: invoice Balance over 90 days 25.00 due 2026-06-01',
      'Beta LLC: payment-on-account Balance not yet due 40.00 due 2026-08-31',
      'Total Fitness: invoice Balance not yet due 10.00 due 2026-09-30',
    ]);
    expect(reading.debtors[0]?.invoices[1]?.description).toBe('Balance brought in, 31–60 days');
    expect(reasons(reading.ignored)).toEqual(['6: Nothing is owed.', '8: A total, not an item.']);
    expect(reading.statedTotal?.agrees).toBe(true);
    expect(summaryOf(reading)).toMatchObject({
      kind: 'balances',
      debtors: 3,
      openInvoices: 4,
      credits: 1,
      net: { '?': '145.00' },
      oldestDue: null,
    });
  });

  it('reads a summary whose names stand under no heading, with sub-customers', () => {
    const reading = ledgerOf(
      `,Current,1 - 30,31 - 60,Total
Acme Corp,,,,
   Annexe,5.00,,,5.00
   Yard,,7.00,,7.00
Total Acme Corp,5.00,7.00,,12.00
Beta,,,9.00,$9.00
TOTAL,$5.00,$7.00,$9.00,$21.00
`,
      { currency: 'USD' },
    );
    expect(said(reading).map((line) => line.split(' due')[0])).toEqual([
      'Annexe: invoice Balance not yet',
      'Yard: invoice Balance 1–30 days 7.00',
      'Beta: invoice Balance 31–60 days 9.00',
    ]);
    expect(reading.statedTotal?.agrees).toBe(true);
  });

  it('reads months and periods as ages', () => {
    const xero = ledgerOf(
      'As at 31 Aug 2026\nContact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total\nAcme,1,2,3,4,5,6,21\n',
    );
    expect(xero.debtors[0]?.invoices.map((invoice) => invoice.number)).toEqual([
      'Balance not yet due',
      'Balance 1–30 days',
      'Balance 31–60 days',
      'Balance 61–90 days',
      'Balance 91–120 days',
      'Balance over 120 days',
    ]);
    const sage = ledgerOf(
      'A/C,Name,Balance,Future,Current,Period 1,Period 2,Period 3,Older\nACM01,Acme,6.00,0,1,2,1,1,1\n',
    );
    expect(sage.source).toBe('Sage aged debtors');
    expect(sage.debtors[0]?.details).toMatchObject({ name: 'Acme', accountNumber: 'ACM01' });
  });

  it('takes what a balance says beyond its ages as money on account', () => {
    const reading = ledgerOf(`Customer,Unallocated,Current,30 days,60 days,Balance
Acme,-25.00,100.00,20.00,0.00,95.00
Beta,0.00,10.00,0.00,0.00,10.00
`);
    expect(said(reading).map((line) => line.split(' due 2')[0])).toEqual([
      'Acme: invoice Balance not yet due 100.00',
      'Acme: invoice Balance 1–30 days 20.00',
      'Acme: payment-on-account Balance brought in 25.00',
      'Beta: invoice Balance not yet due 10.00',
    ]);
  });

  it('leaves the ages alone where they are only some of the columns', () => {
    const reading = ledgerOf(`Contact,Current,August,July,Older,Total
Acme,1.00,2.00,3.00,4.00,10.00
Beta,0.00,5.00,0.00,0.00,5.00
`);
    expect(said(reading)).toEqual([
      'Acme: invoice Balance brought in 10.00 due 2026-09-01',
      'Beta: invoice Balance brought in 5.00 due 2026-09-01',
    ]);
    expect(reading.notes).toContain(
      'The ages do not add up to the balances, so each balance is one item, without its age.',
    );
  });

  it('takes a bare balance as one item, due on the day of the list', () => {
    const reading = ledgerOf('Customer;Balance\nAcme;1.234,56\n');
    expect(said(reading)).toEqual(['Acme: invoice Balance brought in 1234.56 due 2026-09-01']);
    expect(reading.notes).toContain(
      'Balances without invoices: each is dated to be as old as the file says, as at today, 1 September 2026.',
    );
  });

  it('refuses a row whose ages do not add up', () => {
    const reading = ledgerOf(
      'Customer,Current,1-30 days,Total\nAcme,10.00,5.00,16.00\nBeta,2.00,,2.00\n,1.00,,1.00\n',
    );
    expect(reasons(reading.refused)).toEqual([
      '2: The ages of this row add up to £15.00, and its total says £16.00.',
      '4: No customer stands in this row.',
    ]);
  });
});
