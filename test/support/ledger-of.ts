/** A ledger to begin with, as the command that brings it: a test says what matters of it, the rest is as empty as it can be. */
import type { CommandInput } from '#core/book/command';

type Ledger = Extract<CommandInput, { type: 'ledger.import' }>;
type Listed = Ledger['debtors'][number];
type Details = Listed['details'];
type Item = Listed['invoices'][number];

interface Owing extends Partial<Details> {
  readonly name: string;
  readonly invoices: readonly (Pick<Item, 'number' | 'date' | 'dueDate' | 'amount'> & Partial<Item>)[];
}

export function ledgerOf(...debtors: readonly Owing[]): Ledger {
  return {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: debtors.map(({ invoices, ...details }) => ({
      details: { ...nobody, ...details },
      invoices: invoices.map((item) => ({ ...anItem, ...item })),
    })),
  };
}

const nobody = { kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber: '' };
const anItem = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;
