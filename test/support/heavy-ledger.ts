/** A ledger of any size, as one import: many debtors, or one with years of invoices. */
import { addDays, day } from '#core/basics/local-date';
import type { CommandInput } from '#core/book/command';

const begin = day('2024-01-01');

/** Each debtor is `Debtor 00001 …`; their invoices are a day apart, and fell due a month later. */
export function heavyLedger(debtors: number, invoicesEach: number): CommandInput {
  const numbered = (n: number) => String(n).padStart(5, '0');
  return {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: Array.from({ length: debtors }, (_, d) => ({
      details: {
        name: `Debtor ${numbered(d + 1)} ${['Joinery', 'Bakery', 'Boatyard'][d % 3] ?? ''}`,
        kind: null,
        contact: '',
        emails: [],
        phones: [],
        addresses: [],
        accountNumber: numbered(d + 1),
      },
      invoices: Array.from({ length: invoicesEach }, (__, i) => {
        const date = addDays(begin, (i + d) % 900);
        return {
          kind: 'invoice' as const,
          number: `INV-${numbered(d + 1)}-${i + 1}`,
          date,
          dueDate: addDays(date, 30),
          amount: 100_00 + ((d * 7 + i * 13) % 900) * 100,
          paidBefore: 0,
          description: '',
          reference: '',
        };
      }),
    })),
  };
}
