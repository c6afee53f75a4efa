import { describe, expect, it } from 'vitest';
import { summaryOf } from '#core/exchange/preview-summary';
import { ledgerOf, reasons, said } from './ledger-of';

describe('lists with one row an invoice', () => {
  it('reads amount, paid and balance', () => {
    const reading = ledgerOf(`Customer,Account no,Email,Invoice no,Invoice date,Due date,Amount,Paid,Balance
Acme Ltd,0007,a@acme.example,00123,13/06/2026,13/07/2026,"1,000.00",400.00,600.00
Acme Ltd,0007,,00124,20/06/2026,20/07/2026,50.00,50.00,0.00
`);
    expect(said(reading)).toEqual(['Acme Ltd: invoice 00123 600.00 of 1000.00 due 2026-07-13']);
    expect(reading.debtors[0]?.details).toMatchObject({ accountNumber: '0007', emails: ['a@acme.example'] });
    expect(reasons(reading.ignored)).toEqual(['3: Paid in full: nothing is owed.']);
    expect(reading.columns.map((column) => column.role)).toEqual([
      'name',
      'account',
      'email',
      'number',
      'date',
      'due',
      'total',
      'paid',
      'balance',
    ]);
  });

  it('works the balance out where only the payments stand there', () => {
    expect(
      said(
        ledgerOf(`Client,Invoice #,Date,Total,Received
Acme,1,13/06/2026,100.00,40.00
Acme,2,13/06/2026,100.00,
`),
      ),
    ).toEqual(['Acme: invoice 1 60.00 of 100.00 due 2026-06-13', 'Acme: invoice 2 100.00 due 2026-06-13']);
  });

  it('leaves out drafts, cancelled and paid invoices, and bills to be paid, each with the reason', () => {
    const reading =
      ledgerOf(`ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Currency,Type,Status
Acme,INV-1,13/06/2026,13/07/2026,120.00,20.00,100.00,GBP,ACCREC,AUTHORISED
Acme,INV-2,13/06/2026,13/07/2026,120.00,0.00,120.00,GBP,ACCREC,DRAFT
Acme,INV-3,13/06/2026,13/07/2026,120.00,0.00,120.00,GBP,ACCREC,VOIDED
Acme,INV-4,13/06/2026,13/07/2026,120.00,120.00,0.00,GBP,ACCREC,PAID
Timber Co,B-9,13/06/2026,13/07/2026,90.00,0.00,90.00,GBP,ACCPAY,AUTHORISED
Acme,CN-1,14/06/2026,,-30.00,0.00,-30.00,GBP,ACCRECCREDIT,AUTHORISED
`);
    expect(said(reading)).toEqual([
      'Acme: invoice INV-1 100.00 of 120.00 due 2026-07-13',
      'Acme: credit-note CN-1 30.00 due 2026-06-14',
    ]);
    expect(reasons(reading.ignored)).toEqual([
      '3: Nothing is owed on it: not sent to the customer yet.',
      '4: Nothing is owed on it: cancelled.',
      '5: Paid in full: nothing is owed.',
      '6: A bill to be paid, not an invoice to a customer.',
    ]);
  });

  it('reads a Xero export, whose every line repeats the invoice’s totals', () => {
    const reading =
      ledgerOf(`ContactName,POAddressLine1,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Status
Acme,1 Row,INV-1,13/06/2026,13/07/2026,240.00,40.00,60.00,180.00,,Desk,1,150.00,150.00,200,20% (VAT on Income),30.00,GBP,Sales invoice,Awaiting Payment
Acme,1 Row,INV-1,13/06/2026,13/07/2026,240.00,40.00,60.00,180.00,,Chair,1,50.00,50.00,200,20% (VAT on Income),10.00,GBP,Sales invoice,Awaiting Payment
Beta,2 Row,INV-2,13/06/2026,13/07/2026,12.00,2.00,0.00,12.00,,Lamp,1,10.00,10.00,200,20% (VAT on Income),2.00,GBP,Sales invoice,Awaiting Payment
`);
    expect(said(reading)).toEqual([
      'Acme: invoice INV-1 180.00 of 240.00 due 2026-07-13',
      'Beta: invoice INV-2 12.00 due 2026-07-13',
    ]);
    expect(reading.source).toBe('Xero invoice export');
    expect(reading.questions).toEqual([]);
    expect(reading.debtors[0]?.details.accountNumber).toBe('');
  });

  it('adds up lines whose amounts are their own', () => {
    expect(
      said(
        ledgerOf(`Customer,Invoice No,Date,Description,Qty,Rate,Amount
Acme,1,13/06/2026,Desk,2,50.00,100.00
Acme,1,13/06/2026,Chair,4,25.00,100.00
Acme,2,13/06/2026,Lamp,1,30.00,30.00
Acme,2,13/06/2026,Bulb,1,5.00,5.00
`),
      ),
    ).toEqual(['Acme: invoice 1 200.00 due 2026-06-13', 'Acme: invoice 2 35.00 due 2026-06-13']);
  });

  it('reads a FreeAgent list: contact, reference, dated on, due value', () => {
    const reading =
      ledgerOf(`Contact,Reference,Dated on,Due on,Net value,Sales tax value,Total value,Paid value,Due value,Currency,Status
Acme Ltd,INV 031,2026-06-13,2026-07-13,100.00,20.00,120.00,0.00,120.00,GBP,Overdue
`);
    expect(said(reading)).toEqual(['Acme Ltd: invoice INV 031 120.00 due 2026-07-13']);
    expect(reading.source).toBe('FreeAgent invoices');
    expect(reading.questions).toEqual([]);
  });

  it('reads a Sage-like list of transactions by type', () => {
    expect(
      said(
        ledgerOf(`Type,A/C,Name,Ref,Date,Details,Amount,Outstanding
SI,ABB001,Abbey,1001,13/06/2026,Work,120.00,120.00
SC,ABB001,Abbey,C12,14/06/2026,Return,20.00,20.00
SA,ABB001,Abbey,,15/06/2026,Payment on Account,50.00,50.00
`),
      ),
    ).toEqual([
      'Abbey: invoice 1001 120.00 due 2026-06-13',
      'Abbey: credit-note C12 20.00 due 2026-06-14',
      'Abbey: payment-on-account  50.00 due 2026-06-15',
    ]);
  });

  it('reads a Zoho export whose total stands on every line', () => {
    expect(
      said(
        ledgerOf(`Invoice Date,Invoice Number,Invoice Status,Customer Name,Due Date,Currency Code,Item Name,Quantity,Item Price,Account,Total,Balance
2026-06-02,INV-1,Sent,Umbrella,2026-07-02,GBP,Desk,2,250,Sales,819.20,819.20
2026-06-02,INV-1,Sent,Umbrella,2026-07-02,GBP,Chair,4,40,Sales,819.20,819.20
2026-06-02,INV-2,Draft,Acme,2026-07-02,GBP,Lamp,1,40,Sales,40.00,40.00
`),
      ),
    ).toEqual(['Umbrella: invoice INV-1 819.20 due 2026-07-02']);
  });

  it('keeps what is paid in full apart, to close it in a book that holds it open', () => {
    const reading = ledgerOf(
      'Customer,Invoice no,Date,Due date,Amount,Balance\nAcme,1,01/06/2026,01/07/2026,100.00,0.00\nBeta,2,01/06/2026,01/07/2026,50.00,50.00',
    );
    expect(said(reading)).toEqual(['Beta: invoice 2 50.00 due 2026-07-01']);
    expect(
      reading.entries.flatMap(({ invoices }) =>
        invoices.map(({ number, paidBefore }) => [number, paidBefore]),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['1', 100_00],
        ['2', 0],
      ]),
    );
    expect(summaryOf(reading)).toMatchObject({ debtors: 1, openInvoices: 1, gross: { '?': '50.00' } });
  });

  it('knows that computed invoices are paid by their status', () => {
    const reading =
      ledgerOf(`Client Name,Invoice #,Date Issued,Invoice Status,Item Name,Rate,Quantity,Line Total,Currency
Acme,0001,2026-06-13,Sent,Desk,100.00,2,200.00,GBP
Acme,0002,2026-06-13,Paid,Lamp,50.00,1,50.00,GBP
`);
    expect(said(reading)).toEqual(['Acme: invoice 0001 200.00 due 2026-06-13']);
    expect(reasons(reading.ignored)).toEqual(['3: Paid in full: nothing is owed.']);
  });

  it('reads headings with a remark in brackets', () => {
    expect(
      said(
        ledgerOf(`customer_name,Number,Date (UTC),Due Date (UTC),Amount Due (GBP),Currency
Acme,A-1,2026-06-13 10:15,2026-07-13 10:15,12.00,gbp
`),
      ),
    ).toEqual(['Acme: invoice A-1 12.00 due 2026-07-13']);
  });

  it('keeps an invoice that was paid twice over as money on account', () => {
    expect(
      said(
        ledgerOf(`Customer,Invoice no,Date,Amount,Balance
Acme,7,13/06/2026,100.00,-20.00
`),
      ),
    ).toEqual(['Acme: payment-on-account 7 20.00 due 2026-06-13']);
  });

  it('keeps customers with equal names apart by their accounts', () => {
    const reading = ledgerOf(`Account number,Customer,Invoice no,Date,Amount
A1,J Smith,1,13/06/2026,10.00
A2,J Smith,2,13/06/2026,20.00
A1,J Smith,3,13/06/2026,30.00
`);
    expect(reading.debtors.map((debtor) => debtor.invoices.map((invoice) => invoice.number))).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });

  it('does not take a nominal code for the customer’s account', () => {
    const reading = ledgerOf(`Customer,Invoice no,Date,Account,Amount
Acme,1,13/06/2026,4000,10.00
Beta,2,13/06/2026,4000,20.00
`);
    expect(reading.debtors.map((debtor) => debtor.details.name)).toEqual(['Acme', 'Beta']);
  });

  it('tells a column “Due” of amounts from one of days', () => {
    expect(said(ledgerOf('Customer,Invoice,Date,Due\nAcme,1,13/06/2026,10.00\n'))).toEqual([
      'Acme: invoice 1 10.00 due 2026-06-13',
    ]);
    expect(said(ledgerOf('Customer,Invoice,Date,Due,Amount\nAcme,1,13/06/2026,20/06/2026,10.00\n'))).toEqual([
      'Acme: invoice 1 10.00 due 2026-06-20',
    ]);
  });
});

describe('other languages', () => {
  it('reads a German list with decimal commas', () => {
    const reading = ledgerOf(
      `Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeitsdatum;Rechnungsbetrag;Bezahlt;Offener Betrag;Währung
RE-0007;Müller & Söhne;01.06.2026;01.07.2026;1.190,00;190,00;1.000,00;EUR
RE-0008;Groß KG;02.06.2026;;23,80;0,00;23,80;EUR
`,
      { currency: 'EUR', locale: 'de-DE' },
    );
    expect(said(reading)).toEqual([
      'Müller & Söhne: invoice RE-0007 1000.00 of 1190.00 due 2026-07-01',
      'Groß KG: invoice RE-0008 23.80 due 2026-06-02',
    ]);
    expect(reading.notes).toEqual([
      'Amounts are written with a decimal comma.',
      'One row has no due date: the invoice date stands in for it.',
    ]);
  });

  it('reads German debits and credits by the letter beside the amount', () => {
    const reading = ledgerOf(
      'Kunde;Belegnr.;Datum;Offen\nGroß KG;7;13.06.2026;1.000,00 S\nGroß KG;8;13.06.2026;50,00 H\n',
      {
        currency: 'EUR',
      },
    );
    expect(said(reading).map((line) => line.split(' due')[0])).toEqual([
      'Groß KG: invoice 7 1000.00',
      'Groß KG: credit-note 8 50.00',
    ]);
  });

  it.each([
    [
      'French',
      'Client;N° facture;Date facture;Date d’échéance;Montant TTC;Solde',
      '15/06/2026;15/07/2026;1 200,00;1 200,00',
    ],
    [
      'Dutch',
      'Klant;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag incl. btw;Openstaand',
      '15-06-2026;15-07-2026;1.200,00;1.200,00',
    ],
    [
      'Spanish',
      'Cliente;Factura;Fecha;Vencimiento;Importe;Pendiente',
      '15/06/2026;15/07/2026;1.200,00;1.200,00',
    ],
    [
      'Italian',
      'Cliente;Numero fattura;Data fattura;Data scadenza;Importo;Residuo',
      '15/06/2026;15/07/2026;1.200,00;1.200,00',
    ],
  ])('reads a %s list', (_language, headings, facts) => {
    const reading = ledgerOf(`${headings}\nDurand;F-1;${facts}\n`, { currency: 'EUR' });
    expect(said(reading)).toEqual(['Durand: invoice F-1 1200.00 due 2026-07-15']);
  });
});
