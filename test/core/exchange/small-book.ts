/** A book with two debtors, for the tables that leave it. */
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { emptyBook, type BookState } from '#core/book/state';
import { noDetails, type Debtor } from '#core/debtors/state';
import type { Invoice } from '#core/invoices/state';
import { usualGrace } from '#core/profile/grace';

export const today = day('2026-09-01');

function debtor(id: string, name: string, details: Partial<Debtor> = {}): Debtor {
  return {
    id: id as DebtorId,
    importId: null,
    archived: null,
    ...noDetails,
    name,
    ...details,
  };
}

function invoice(
  number: string,
  of: Debtor,
  amount: number,
  dueDate: string,
  more: Partial<Invoice> = {},
): Invoice {
  return {
    id: `id-${number}` as InvoiceId,
    debtorId: of.id,
    kind: 'invoice',
    number,
    date: day('2026-06-01'),
    dueDate: day(dueDate),
    amount: cents(amount),
    paidBefore: cents(0),
    settled: cents(0),
    absorbed: cents(0),
    description: '',
    reference: '',
    importId: null,
    ...more,
  };
}

export function smallBook(): BookState {
  const timber = debtor('d1', '=Timber Direct', {
    accountNumber: '0007',
    phones: [{ label: '', number: '+44 113 496 0000' }],
    emails: [{ label: '', address: 'ap@timber.example' }],
    addresses: [{ label: '', lines: ['12 Foundry Row'], city: 'Leeds', postcode: 'LS1 4AB', country: '' }],
  });
  const mueller = debtor('d2', 'Müller & Söhne', {
    people: [{ name: 'Jan', role: '', phone: '', email: '' }],
  });
  const items = [
    invoice('00123', timber, 144_000, '2026-07-02', { paidBefore: cents(44_000), reference: '-77' }),
    invoice('00124', timber, 50_000, '2026-10-02'),
    invoice('CN-1', timber, 8_800, '2026-06-01', { kind: 'credit-note' }),
    invoice('00125', mueller, 1, '2026-05-01'),
    invoice('00126', mueller, 70_000, '2026-05-01', { paidBefore: cents(70_000) }),
  ];
  return {
    ...emptyBook(),
    profile: {
      name: 'Harbour Lane',
      currency: 'GBP',
      locale: 'en-GB',
      jurisdiction: 'GB-EAW',
      address: [],
      phone: '',
      email: '',
      signatory: '',
      bank: { accountName: '', account: '' },
      grace: usualGrace,
    },
    debtors: { [timber.id]: timber, [mueller.id]: mueller },
    invoices: Object.fromEntries(items.map((item) => [item.id, item])),
  };
}
