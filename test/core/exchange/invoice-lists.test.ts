import { describe, expect, it } from 'vitest';
import { ledgerOf, readText, reasons, said } from './ledger-of';

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

describe('files that are no ledger', () => {
  it.each([
    [
      'a bank statement',
      'Date,Details,Debit,Credit,Balance\n01/09/2026,Shop,12.00,,88.00\n',
      'no-customer-column',
    ],
    ['a list of people', 'Name,Town\nAcme,Leeds\n', 'no-ledger-columns'],
    ['headings alone', 'Customer,Invoice no,Date,Amount\n', 'no-rows'],
    ['words', 'Dear Dawn\nhere is the list\n', 'no-ledger-columns'],
  ])('%s is refused, with what was looked for and found', (_what, text, code) => {
    const result = readText(text);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});
