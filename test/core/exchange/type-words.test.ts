import { describe, expect, it } from 'vitest';
import { itemTypeOf, typeForms } from '#core/exchange/ledger/type-words';
import { plain } from '#core/exchange/ledger/words';
import { ledgerOf, said } from './ledger-of';

describe('the type of an item', () => {
  it.each([
    [
      'invoice',
      ['', 'Invoice', 'Sales invoice', 'SI', 'ACCREC', 'Journal', 'Debit note', 'Rechnung', 'Facture'],
    ],
    [
      'invoice',
      ['Credit card invoice', 'Deposit invoice', 'Cash sale', 'Invoice (credit terms)', 'Payment request'],
    ],
    [
      'invoice',
      ['On account sale', 'Purchase order invoice', 'Billing', 'Credit account sale', 'Cash invoice'],
    ],
    [
      'credit',
      ['Credit note', 'CREDIT MEMO', 'Sales Credit', 'ACCRECCREDIT', 'SC', 'Credit-Note', 'Gutschrift'],
    ],
    ['credit', ['Sales credit note', 'AR Credit Memo', 'Credit note 12', 'Avoir', 'Nota de crédito']],
    ['payment', ['Payment', 'Receipt', 'Customer payment', 'Prepayment', 'Over-payment', 'SA', 'Zahlung']],
    [
      'payment',
      ['Payment on account', 'Unapplied cash payment', 'Deposit', 'Payment (cheque)', 'AROVERPAYMENT'],
    ],
    ['bill', ['Bill', 'ACCPAY', 'ACCPAYCREDIT', 'Supplier invoice', 'Vendor credit', 'Eingangsrechnung']],
  ])('%s: %j', (type, words) => {
    expect(words.map((word) => itemTypeOf(word))).toEqual(words.map(() => type));
  });

  it('has each form once, the way cells are compared', () => {
    const forms = Object.values(typeForms).flat();
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => form !== plain(form))).toEqual([]);
  });

  it('does not turn an invoice around for a word in its name', () => {
    const reading = ledgerOf(`Type,Customer,Invoice no,Date,Amount
Credit card invoice,Acme,1,13/06/2026,10.00
Deposit invoice,Acme,2,13/06/2026,20.00
Cash sale,Acme,3,13/06/2026,30.00
Credit note,Acme,4,13/06/2026,5.00
Journal,Acme,5,13/06/2026,-1.00
`);
    expect(said(reading).map((line) => line.split(' due')[0])).toEqual([
      'Acme: invoice 1 10.00',
      'Acme: invoice 2 20.00',
      'Acme: invoice 3 30.00',
      'Acme: credit-note 4 5.00',
      'Acme: credit-note 5 1.00',
    ]);
  });
});
