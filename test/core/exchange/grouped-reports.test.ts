import { describe, expect, it } from 'vitest';
import { summaryOf } from '#core/exchange/preview-summary';
import { fixtureLedger, ledgerOf, reasons, said } from './ledger-of';

describe('a Xero aged receivables detail', () => {
  const reading = fixtureLedger('xero_aged_receivables_detail.csv');

  it('is six invoices and two credits of four customers', () => {
    expect(said(reading)).toEqual([
      'Abbey Homes Ltd: invoice INV-0101 1440.00 due 2026-07-02',
      'Abbey Homes Ltd: invoice INV-0114 2988.00 due 2026-09-09',
      'Abbey Homes Ltd: credit-note CN-0012 88.00 due 2026-08-12',
      'Bright & Co: invoice INV-0098 660.00 due 2026-05-01',
      'Bright & Co: invoice INV-0120 250.00 due 2026-09-19',
      'Müller, Frau Dr: invoice INV-0107 1200.00 due 2026-08-13',
      'Müller, Frau Dr: payment-on-account  66.00 due 2026-08-25',
      'Total Fitness Ltd: invoice INV-0110 96.00 due 2026-08-19',
    ]);
    expect(reading).toMatchObject({
      kind: 'invoices',
      source: 'Xero aged receivables',
      asAt: '2026-08-31',
      refused: [],
    });
    expect(summaryOf(reading)).toMatchObject({
      debtors: 4,
      openInvoices: 6,
      credits: 2,
      gross: { '?': '6634.00' },
      creditTotal: { '?': '-154.00' },
      net: { '?': '6480.00' },
      oldestDue: '2026-05-01',
    });
  });

  it('says why the total of the file is another', () => {
    expect(reading.statedTotal).toEqual({
      row: 24,
      stated: 339600,
      ours: 648000,
      agrees: false,
      explanation:
        "The file's own total says £3,396.00, and its rows come to £6,480.00: it counts only what is overdue. Accord counts every open item.",
    });
  });
});

describe('the file’s own total', () => {
  const report = (total: string) => `As at 31 Aug 2026
Date,Number,Due date,Total
Acme
1 Jun 2026,7,1 Jul 2026,100.00
2 Aug 2026,8,1 Oct 2026,50.00
3 Aug 2026,C1,,-30.00
Total Acme,,,120.00
Total,,,${total}`;
  const why = (total: string) => ledgerOf(report(total)).statedTotal?.explanation.split(': ')[1];

  it.each([
    ['120.00', undefined],
    ['100.00', 'it counts only what is overdue. Accord counts every open item.'],
    ['70.00', 'it counts only what is overdue, with the credits taken off. Accord counts every open item.'],
    ['150.00', 'it leaves out the credits. Accord takes them off.'],
    ['0.00', 'it was left at nothing. Accord counts the rows themselves.'],
    ['99.00', 'the file does not say why. Accord counts the rows themselves.'],
  ])('of %s', (total, reason) => {
    expect(why(total)).toBe(reason);
  });

  it('is also compared customer by customer', () => {
    const wrong = report('120.00').replace('Total Acme,,,120.00', 'Total Acme,,,121.00');
    expect(ledgerOf(wrong).notes).toContain(
      'Row 7 says that Acme comes to £121.00; the rows above it come to £120.00.',
    );
  });
});

describe('other grouped reports', () => {
  it('reads a QuickBooks A/R ageing detail, grouped by age with the customer beside each item', () => {
    const reading = ledgerOf(`A/R Ageing Detail,,,,,,
As of 31 August 2026,,,,,,
,Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance
91 or more days past due,,,,,,,
,13/03/2026,Invoice,1001,Acme Corp,12/04/2026,500.00,200.00
Total for 91 or more days past due,,,,,,500.00,200.00
1 - 30 days past due,,,,,,,
,10/07/2026,Invoice,1042,Beta LLC,09/08/2026,80.00,80.00
,11/08/2026,Credit Memo,1050,Acme Corp,11/08/2026,-20.00,-20.00
Total for 1 - 30 days past due,,,,,,60.00,60.00
TOTAL,,,,,,560.00,260.00
`);
    expect(said(reading)).toEqual([
      'Acme Corp: invoice 1001 200.00 of 500.00 due 2026-04-12',
      'Acme Corp: credit-note 1050 20.00 due 2026-08-11',
      'Beta LLC: invoice 1042 80.00 due 2026-08-09',
    ]);
    expect(reading.statedTotal?.agrees).toBe(true);
    expect(reading.source).toBe('QuickBooks a/r ageing'.replace('a/r', 'A/R'));
    expect(reading.refused).toEqual([]);
  });

  it('does not take an age for a customer, though one row names none', () => {
    const reading = ledgerOf(`Date,Num,Customer,Due date,Open balance
1 - 30 days past due,,,,
13/07/2026,1,Acme,09/08/2026,80.00
14/07/2026,2,,09/08/2026,20.00
Total for 1 - 30 days past due,,,,100.00
`);
    expect(said(reading)).toEqual(['Acme: invoice 1 80.00 due 2026-08-09']);
    expect(reasons(reading.refused)).toEqual(['4: No customer stands in this row.']);
  });

  it('reads a QuickBooks Desktop report, and headings that say “Customer:”', () => {
    const reading = ledgerOf(`,Type,Date,Num,P. O. #,Terms,Due Date,Aging,Open Balance
Customer: Abercrombie,,,,,,,,
,Invoice,12/15/2026,71120,PO 7,Net 30,01/14/2027,12,910.00
Total Abercrombie,,,,,,,,910.00
Customer: Baker,,,,,,,,
,Credit Memo,12/16/2026,CM1,,,12/16/2026,,-15.00
Total Baker,,,,,,,,-15.00
TOTAL,,,,,,,,895.00
`);
    expect(said(reading)).toEqual([
      'Abercrombie: invoice 71120 910.00 due 2027-01-14',
      'Baker: credit-note CM1 15.00 due 2026-12-16',
    ]);
    expect(reading.debtors[0]?.invoices[0]?.reference).toBe('PO 7');
    expect(reading.statedTotal?.agrees).toBe(true);
  });

  it('puts a sub-customer’s items under the sub-customer, and later ones back under the customer', () => {
    const reading = ledgerOf(`Date,Num,Due date,Open balance
Acme
01/06/2026,1,30/06/2026,10.00
Acme:Annexe
02/06/2026,2,30/06/2026,20.00
Total for Acme:Annexe,,,20.00
13/06/2026,3,30/06/2026,30.00
Total for Acme with sub-customers,,,60.00
`);
    expect(said(reading).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'Acme: invoice 1 10.00 due 2026-06-30',
      'Acme: invoice 3 30.00 due 2026-06-30',
      'Acme:Annexe',
    ]);
  });

  it('takes a bare “Total” for the customer it stands under, and the last for all', () => {
    const reading = ledgerOf(`Date,Num,Due date,Open balance
Acme
13/06/2026,1,30/06/2026,10.00
Total,,,10.00
Beta
13/06/2026,2,30/06/2026,20.00
Total,,,20.00
Total,,,30.00
`);
    expect(said(reading)).toEqual([
      'Acme: invoice 1 10.00 due 2026-06-30',
      'Beta: invoice 2 20.00 due 2026-06-30',
    ]);
    expect(reading.statedTotal).toMatchObject({ row: 8, agrees: true });
    expect(reading.notes).toEqual([]);
  });

  it('lists a customer without items as left out, not as a debtor', () => {
    const reading = ledgerOf(`Date,Num,Due date,Open balance
Acme
Total for Acme,,,0.00
Beta
13/06/2026,2,30/06/2026,20.00
Total for Beta,,,20.00
`);
    expect(said(reading)).toEqual(['Beta: invoice 2 20.00 due 2026-06-30']);
    expect(reasons(reading.ignored)).toContain('2: A heading with no item under it.');
  });

  it('knows the headings again where a page ends', () => {
    const reading = ledgerOf(`Customer,Date,Number,Amount
Acme,13/06/2026,1,10.00
Customer,Date,Number,Amount
Acme,13/06/2026,2,20.00
`);
    expect(said(reading)).toHaveLength(2);
    expect(reading.headings).toEqual([1, 3]);
  });
});
