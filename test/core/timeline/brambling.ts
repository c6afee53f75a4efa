/** A debtor to tell stories about: Brambling Joinery Ltd, three invoices in. Today is Tue 1 Sep 2026. */
import type { BookState } from '#core/book/state';
import { emptyBook } from '#core/book/state';
import { decide } from '#core/book/decide';
import { apply } from '#core/book/apply';
import { commandSchema, type CommandInput } from '#core/book/command';
import type { DebtorId } from '#core/basics/ids';
import { day, type LocalDate } from '#core/basics/local-date';

export const today = day('2026-09-01');

/** A book that is told what happens, day by day. */
export class Story {
  readonly state: BookState = emptyBook();
  #ids = 0;
  #minutes = 0;

  /** Gives the book a command on a day. Throws when it is refused. */
  on(date: LocalDate, command: CommandInput): this {
    const minute = String((this.#minutes += 1)).padStart(2, '0');
    const decided = decide(this.state, commandSchema.parse(command), {
      now: `${date}T09:${minute}:00Z`,
      today: date,
      by: 'Dawn',
      newId: <Id extends string>() => this.#nextId() as Id,
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    for (const event of decided.value) apply(this.state, event);
    return this;
  }

  get debtorId(): DebtorId {
    const [debtor] = Object.values(this.state.debtors);
    if (!debtor) throw new Error('nobody owes anything yet');
    return debtor.id;
  }

  get invoiceIds() {
    return Object.values(this.state.invoices).map((invoice) => invoice.id);
  }

  #nextId(): string {
    return `00000000-0000-4000-8000-${String((this.#ids += 1)).padStart(12, '0')}`;
  }
}

const nobody = { contact: '', emails: [], phones: [], addresses: [], accountNumber: '' };

/** The ledger as at a day: so much paid of the first invoice. */
export function ledger(paidOfFirst = 0): CommandInput {
  const facts = { kind: 'invoice', description: '', reference: '' } as const;
  const invoices = [
    {
      ...facts,
      number: 'INV-1',
      date: '2026-06-16',
      dueDate: '2026-07-16',
      amount: 144_000,
      paidBefore: paidOfFirst,
    },
    { ...facts, number: 'INV-2', date: '2026-07-20', dueDate: '2026-08-19', amount: 60_000, paidBefore: 0 },
    { ...facts, number: 'INV-3', date: '2026-08-10', dueDate: '2026-09-09', amount: 40_000, paidBefore: 0 },
  ];
  const details = { ...nobody, name: 'Brambling Joinery Ltd', kind: null, contact: 'Jan Brambling' };
  return {
    type: 'ledger.import',
    fileName: 'aged.csv',
    source: 'Xero invoices',
    debtors: [{ details, invoices }],
  };
}

export function call(debtorId: DebtorId, words: string, more: object = {}): CommandInput {
  return {
    type: 'note.record',
    debtorId,
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: 'Jan',
    words,
    followUp: null,
    promise: null,
    ...more,
  };
}
