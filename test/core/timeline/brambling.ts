/** A debtor to tell stories about: Brambling Joinery Ltd with three invoices. Today is Tue 1 Sep 2026. */
import type { DebtorId, PaymentId, PlanId } from '#core/basics/ids';
import { day, type LocalDate } from '#core/basics/local-date';
import { commandSchema, type CommandInput } from '#core/book/command';
import { emptyBook, type BookState } from '#core/book/state';
import { stepOn, type SampleStep } from '#core/sample/sample-step';
import { play } from '../../support/play';
import { called } from '../../support/called';

export const today = day('2026-09-01');

/** A book after some steps, each a minute after the one before. Throws when one of them is refused. */
export function after(...steps: readonly SampleStep[]): BookState {
  const state = emptyBook();
  const timed = steps.map((step, i) => ({ ...step, at: `${step.today}T09:${10 + i}:00.000Z` }));
  for (const { outcome } of play(timed, state)) {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  }
  return state;
}

export function on(date: string, command: (state: BookState, today: LocalDate) => CommandInput): SampleStep {
  return stepOn(day(date), '09:00', (state) => commandSchema.parse(command(state, day(date))));
}

export function theDebtor(state: BookState): DebtorId {
  const [debtor] = Object.values(state.debtors);
  if (!debtor) throw new Error('nobody owes anything yet');
  return debtor.id;
}

export function thePlan(state: BookState): PlanId {
  const [plan] = Object.values(state.plans);
  if (!plan) throw new Error('there is no plan yet');
  return plan.id;
}

/** The first there is. */
export function thePayment(state: BookState): PaymentId {
  const [payment] = Object.values(state.payments);
  if (!payment) throw new Error('nothing was paid yet');
  return payment.id;
}

export function receipt(amount: number, received: LocalDate) {
  return { amount, on: received, method: 'bank' as const, reference: '', words: '' };
}

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;

/** The ledger as at a day: so much has been paid of the first invoice. */
export function ledger(paidOfFirst = 0): CommandInput {
  const details = { name: 'Brambling Joinery Ltd', kind: null, contact: 'Jan Brambling', accountNumber: '' };
  const invoices = [
    {
      ...facts,
      number: 'INV-1',
      date: '2026-06-16',
      dueDate: '2026-07-16',
      amount: 144_000,
      paidBefore: paidOfFirst,
    },
    { ...facts, number: 'INV-2', date: '2026-07-20', dueDate: '2026-08-19', amount: 60_000 },
    { ...facts, number: 'INV-3', date: '2026-08-10', dueDate: '2026-09-09', amount: 40_000 },
  ];
  return {
    type: 'ledger.import',
    fileName: 'aged.csv',
    source: 'Xero invoices',
    debtors: [{ details: { ...details, emails: [], phones: [], addresses: [] }, invoices }],
  };
}

/** A call to Jan, with whatever else came of it. */
export function call(words: string, more: object = {}): (state: BookState) => CommandInput {
  return (state) => called(theDebtor(state), words, { person: 'Jan', ...more });
}

/** All three invoices: 800.00 today, then 4 x 410.00 from 1 October. */
export function offer(state: BookState): CommandInput {
  return {
    type: 'plan.propose',
    debtorId: theDebtor(state),
    invoiceIds: Object.values(state.invoices).map((invoice) => invoice.id),
    terms: {
      strategy: 'equal',
      deposit: 80_000,
      depositOn: today,
      instalments: 4,
      cadence: 'monthly',
      firstOn: '2026-10-01',
    },
  };
}

/** Money by bank for the oldest invoices, on the day of the step. */
export function paying(amount: number): (state: BookState, date: LocalDate) => CommandInput {
  return (state, date) => ({
    type: 'payment.record',
    ...receipt(amount, date),
    debtorId: theDebtor(state),
    allocations: 'oldest-first',
  });
}
