import { describe, expect, it } from 'vitest';
import { summaryOf } from '#core/exchange/preview-summary';
import { fixtureLedger, fixtureText, reasons, said } from './ledger-of';

describe('the Xero sales invoice template', () => {
  const file = 'xero_sales_invoice_template_filled.csv';

  it('comes to three invoices, one row a line put together', () => {
    const reading = fixtureLedger(file);
    expect(said(reading)).toEqual([
      'City Agency: invoice ORC1001 699.50 due 2026-06-11',
      'Bank West: invoice ORC1002 1080.00 due 2026-07-03',
      'Marine Systems (Poole) Ltd: invoice ORC1003 792.00 due 2026-07-21',
    ]);
    expect(reading.kind).toBe('invoices');
    expect(reading.source).toBe('Xero sales invoices');
    expect(reading.notes).toContain('One invoice stands on several rows, which were put together: ORC1001.');
    expect(reading.refused).toEqual([]);
    expect(reading.ignored).toEqual([]);
  });

  it('takes over where the customer can be reached, and quotes and commas in words', () => {
    const [agency, , marine] = fixtureLedger(file).debtors;
    expect(agency?.details).toMatchObject({
      emails: ['ap@cityagency.example'],
      addresses: [{ lines: ['12 Foundry Row'], city: 'Leeds', postcode: 'LS1 4AB', country: '' }],
      accountNumber: '',
    });
    expect(agency?.invoices[0]).toMatchObject({
      description: 'Half day training, Leeds; Handbooks',
      reference: 'P/O 9711',
      date: '2026-05-12',
    });
    expect(marine?.invoices[0]?.description).toBe('Desk, "walnut"');
  });

  it('asks whether prices include tax, since the file has rates and no totals', () => {
    const question = fixtureLedger(file).questions.find((q) => q.id === 'amountsAre');
    expect(question?.chosen).toBe('including-tax');
    expect(question?.choices.map((choice) => choice.label)).toEqual([
      'Yes: £2,571.50 in all',
      'No, tax comes on top: £3,085.80 in all',
    ]);
    expect(said(fixtureLedger(file, { amountsAre: 'excluding-tax' }))).toEqual([
      'City Agency: invoice ORC1001 839.40 due 2026-06-11',
      'Bank West: invoice ORC1002 1296.00 due 2026-07-03',
      'Marine Systems (Poole) Ltd: invoice ORC1003 950.40 due 2026-07-21',
    ]);
  });

  it('reads 03/06 as 3 June without asking, since 21/06 in the file cannot be anything else', () => {
    const reading = fixtureLedger(file, { locale: 'en-US' });
    expect(reading.questions.map((question) => question.id)).not.toContain('dayOrder');
    expect(reading.debtors[1]?.invoices[0]?.date).toBe('2026-06-03');
  });

  it('asks for the currency where the file leaves it empty, and can leave those out', () => {
    const question = fixtureLedger(file).questions.find((q) => q.id === 'blankCurrency');
    expect(question?.question).toBe('2 items name no currency. Are they in GBP?');
    const strict = fixtureLedger(file, { blankCurrency: 'leave-out' });
    expect(said(strict)).toEqual(['Marine Systems (Poole) Ltd: invoice ORC1003 792.00 due 2026-07-21']);
    expect(reasons(strict.refused)).toEqual([
      '2: It is not said which currency this is in.',
      '3: It is not said which currency this is in.',
      '4: It is not said which currency this is in.',
    ]);
  });

  it('is summed by the currency the file states', () => {
    expect(summaryOf(fixtureLedger(file, { currency: undefined }))).toEqual({
      kind: 'invoices',
      source: 'Xero sales invoices',
      debtors: 3,
      openInvoices: 3,
      credits: 0,
      gross: { '?': '1779.50', GBP: '792.00' },
      creditTotal: { '?': '0.00', GBP: '0.00' },
      net: { '?': '1779.50', GBP: '792.00' },
      oldestDue: '2026-06-11',
      ignored: 0,
      refused: 0,
    });
  });
});

describe('the QuickBooks open invoices report', () => {
  const file = 'qbo_open_invoices.csv';

  it('takes the customer from the row above, and a payment without invoice as credit', () => {
    const reading = fixtureLedger(file, { currency: 'USD', locale: 'en-US' });
    expect(said(reading)).toEqual([
      'Acme Corp: invoice 5004 1000.00 due 2026-04-30',
      'Acme Corp: payment-on-account  250.00 due 2026-07-10',
      'Beta LLC: invoice 5011 85.50 due 2026-07-15',
    ]);
    expect(reading.source).toBe('QuickBooks open invoices');
    expect(reading.asAt).toBe('2026-07-31');
    expect(reading.statedTotal).toMatchObject({ stated: 83550, ours: 83550, agrees: true });
    expect(reading.questions).toEqual([]);
  });

  it('never makes a debtor of titles, totals and the time stamp', () => {
    const reading = fixtureLedger(file, { currency: 'USD' });
    expect(reading.headings).toEqual([1, 2, 3, 4, 5, 6, 10]);
    expect(reasons(reading.ignored)).toEqual([
      '9: A total, not an item.',
      '12: A total, not an item.',
      '13: A total, not an item.',
      '14: An empty row.',
      '15: An empty row.',
      '16: An empty row.',
      '17: Below the last item.',
    ]);
  });

  it('is in dollars by the sign on its totals alone', () => {
    expect(summaryOf(fixtureLedger(file, { currency: undefined }))).toEqual({
      kind: 'invoices',
      source: 'QuickBooks open invoices',
      debtors: 2,
      openInvoices: 2,
      credits: 1,
      gross: { USD: '1085.50' },
      creditTotal: { USD: '-250.00' },
      net: { USD: '835.50' },
      oldestDue: '2026-04-30',
      ignored: 7,
      refused: 0,
    });
    expect(fixtureLedger(file, { currency: 'CAD' }).refused).toEqual([]);
    expect(fixtureLedger(file, { currency: 'GBP' }).refused.map((note) => note.reason)).toEqual(
      Array(3).fill('This is in USD, and the book is kept in GBP.'),
    );
  });
});

describe('the KashFlow invoice file', () => {
  const file = 'kashflow_invoices.csv';

  it('computes what lines come to, and adds the tax that its own figures prove to be on top', () => {
    const reading = fixtureLedger(file);
    expect(said(reading)).toEqual([
      'CUST0001: invoice 101 45.00 due 2026-05-01',
      'CUST0002: invoice 102 480.00 due 2026-07-15',
      'CUST0003: invoice 103 24.00 due 2026-08-01',
    ]);
    expect(reading.debtors[0]?.details.accountNumber).toBe('CUST0001');
    expect(reading).toMatchObject({ questions: [], assumedCurrency: 'GBP' });
    expect(reading.notes).toEqual([
      'The file has customer codes and no names: the code stands as the name until you change it.',
      'One invoice stands on several rows, which were put together: 101.',
      'The tax beside the prices shows that they are without it, so it was added.',
    ]);
    expect(summaryOf(reading)).toMatchObject({ net: { '?': '549.00' }, oldestDue: '2026-05-01' });
  });
});

describe('files of other kinds', () => {
  it.each([
    ['bank_of_ireland_transactions.csv', 'no-customer-column'],
    ['ocbc_preamble_multiline.csv', 'no-ledger-columns'],
  ])('%s is no ledger', (file, code) => {
    const refused = fixtureText(file);
    expect(refused.ok ? null : refused.refusal.code).toBe(code);
  });
});
