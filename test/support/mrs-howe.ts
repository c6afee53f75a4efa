/** Mrs Howe of story 5: three overdue invoices, 2,400.00 in all, on Tuesday 1 September 2026. */
import type { DecideContext } from '#core/basics/decide-context';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { apply } from '#core/book/apply';
import type { Command } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { noDetails, type Debtor } from '#core/debtors/state';
import type { Invoice } from '#core/invoices/state';
import type { EqualTerms } from '#core/plans/terms';
import type { Profile } from '#core/profile/state';

export const howeId = 'howe' as DebtorId;
export const invoiceIds = ['i201', 'i214', 'i220'] as InvoiceId[];
export const today = day('2026-09-01');

export const profile: Profile = {
  name: 'Marlow Vet',
  currency: 'GBP',
  locale: 'en-GB',
  jurisdiction: 'GB-EAW',
  address: ['2 Mill Lane', 'Marlow', 'SL7 1AB'],
  phone: '01628 555 010',
  email: 'office@marlow.example',
  signatory: 'Ann Marlow',
  bank: { accountName: 'Marlow Vet Ltd', account: '20-00-00 1234 5678' },
};

export const howe: Debtor = {
  ...noDetails,
  id: howeId,
  importId: null,
  archived: null,
  name: 'M. Howe',
  kind: 'individual',
  people: [{ name: 'Mrs Howe', role: '', phone: '', email: '' }],
  addresses: [{ label: '', lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }],
  accountNumber: 'HOW01',
};

function invoice(id: InvoiceId | undefined, number: string, date: string, amount: number): Invoice {
  return {
    id: id ?? ('none' as InvoiceId),
    debtorId: howeId,
    importId: null,
    kind: 'invoice',
    number,
    date: day(date),
    dueDate: day(date),
    amount: cents(amount),
    paidBefore: cents(0),
    settled: cents(0),
    absorbed: cents(0),
    description: '',
    reference: '',
  };
}

/** 800.00 today, then four times 400.00 on the first of the month. */
export const storyTerms: EqualTerms = {
  strategy: 'equal',
  deposit: cents(800_00),
  depositOn: today,
  instalments: 4,
  cadence: 'monthly',
  firstOn: day('2026-10-01'),
};

/** Her book, before any plan; what differs is said. */
export function howesBook(
  differs: { readonly profile?: Partial<Profile>; readonly debtor?: Partial<Debtor> } = {},
) {
  const [first, second, third] = invoiceIds;
  const invoices = [
    invoice(first, 'INV-201', '2026-06-03', 800_00),
    invoice(second, 'INV-214', '2026-07-01', 1_000_00),
    invoice(third, 'INV-220', '2026-07-29', 600_00),
  ];
  const state: BookState = {
    ...emptyBook(),
    profile: { ...profile, ...differs.profile },
    debtors: { [howeId]: { ...howe, ...differs.debtor } },
    invoices: Object.fromEntries(invoices.map((one) => [one.id, one])),
  };
  return state;
}

/** One context a book: its ids count on. */
export function context(on = today): DecideContext {
  let made = 0;
  return {
    now: `${on}T09:00:00Z`,
    today: on,
    by: 'Dawn',
    newId: <Id extends string>() => `id${++made}` as Id,
  };
}

/** The book after the commands; each has to be accepted. */
export function after(state: BookState, commands: readonly Command[], inContext = context()): BookState {
  for (const command of commands) {
    for (const event of accepted(state, command, inContext)) apply(state, event);
  }
  return state;
}

/** The events of a command. Throws, with the reason, when it is refused. */
export function accepted(state: BookState, command: Command, inContext = context()): readonly BookEvent[] {
  const decided = decide(state, command, inContext);
  if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.refusal.code}`);
  return decided.value;
}
