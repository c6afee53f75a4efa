/** What moved a debtor's balance, day by day: the lines of a statement that is brought forward, the steps of a chart. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { add, negate, subtract, zero, type Cents } from '../../basics/money';
import { ofDebtor } from '../../basics/of-debtor';
import { compare } from '../../basics/order';
import type { ImportsState } from '../../imports/state';
import { ledgerLeftOf } from '../../invoices/balance';
import type { Invoice, InvoicesState } from '../../invoices/state';
import type { Payment, PaymentsState } from '../../payments/state';
import type { WriteOff, WriteOffsState } from '../../write-offs/state';
import { earlierFacts, statedOn, type Earlier } from './stated';

export type BalanceSources = ImportsState & InvoicesState & PaymentsState & WriteOffsState;

/** In the order in which they stand on one day. */
export const movementKinds = [
  'invoice',
  'credit-note',
  'payment-on-account',
  'ledger-change',
  'paid-before',
  'payment',
  'refund',
  'payment-reversed',
  'write-off',
  'write-off-reversed',
] as const;
/** `paid-before` and `ledger-change`: known from the ledger's file alone, which has no day for it. */
export type MovementKind = (typeof movementKinds)[number];

export interface Movement {
  readonly on: LocalDate;
  readonly kind: MovementKind;
  /** The number of the item, or what stood on the bank statement; may be empty. */
  readonly reference: string;
  /** When it is due; null for what has no such day. */
  readonly dueDate: LocalDate | null;
  /** Up for what they owe, down for what takes it off. */
  readonly by: Cents;
}

/** All of them, the oldest first. Their sum up to a day is what was owed at its end. */
export function movementsOf(state: BalanceSources, debtorId: DebtorId): Movement[] {
  return movedBy(state, debtorId).toSorted(inOrder);
}

/**
 * The same as they come: the items dated by then, each as the imports up to then had it, less the money that had come in
 * and what was written off. Which invoice the money is for does not matter to the whole.
 *
 * Money that the ledger counted before the first import has no day; it is taken as always there.
 */
export function movedBy(state: BalanceSources, debtorId: DebtorId): Movement[] {
  const earlier = earlierFacts(state);
  return [
    ...ofDebtor(state.invoices, debtorId).flatMap((invoice) =>
      itemMovements(invoice, earlier.get(invoice.id) ?? []),
    ),
    ...ofDebtor(state.payments, debtorId).flatMap(paymentMovements),
    ...ofDebtor(state.writeOffs, debtorId).flatMap((writeOff) => writeOffMovements(state, writeOff)),
  ].filter(({ by }) => by !== 0);
}

/** The whole amount on its day, what the ledger had as paid by then, and what later files said otherwise. */
function itemMovements(invoice: Invoice, earlier: readonly Earlier[]): Movement[] {
  const days = [invoice.date, ...earlier.flatMap(({ until, facts }) => [until, facts.date])].toSorted();
  let isThere = false;
  let before = zero;
  return days.flatMap((on): Movement[] => {
    const { facts, absorbed } = statedOn(invoice, earlier, on);
    const { kind, number: reference, dueDate } = facts;
    const worth = facts.date <= on ? add(ledgerLeftOf(facts), absorbed) : zero;
    const by = subtract(worth, before);
    before = worth;
    const told = (change: Cents): Movement => ({
      on,
      kind: change < 0 === (kind === 'invoice') ? 'paid-before' : 'ledger-change',
      reference,
      dueDate: null,
      by: change,
    });
    if (isThere || facts.date > on) return [told(by)];
    isThere = true;
    const whole = ledgerLeftOf({ ...facts, paidBefore: zero });
    const due = kind === 'invoice' ? dueDate : null;
    return [{ on, kind, reference, dueDate: due, by: whole }, told(subtract(by, whole))];
  });
}

function paymentMovements({ on, amount, reference, refunds, reversal }: Payment): Movement[] {
  const line = { reference, dueDate: null };
  return [
    { ...line, on, kind: 'payment', by: negate(amount) },
    ...refunds.map((refund): Movement => ({ ...line, on: refund.on, kind: 'refund', by: refund.amount })),
    ...(reversal
      ? [{ ...line, on: laterOf(on, reversal.on), kind: 'payment-reversed', by: amount } as const]
      : []),
  ];
}

function writeOffMovements(
  { invoices }: BalanceSources,
  { invoiceId, on, amount, reversal }: WriteOff,
): Movement[] {
  const line = { reference: invoices[invoiceId]?.number ?? '', dueDate: null };
  const given: Movement = { ...line, on, kind: 'write-off', by: negate(amount) };
  if (!reversal) return [given];
  return [given, { ...line, on: laterOf(on, reversal.on), kind: 'write-off-reversed', by: amount }];
}

function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

function inOrder(a: Movement, b: Movement): number {
  return (
    compare(a.on, b.on) ||
    movementKinds.indexOf(a.kind) - movementKinds.indexOf(b.kind) ||
    a.reference.localeCompare(b.reference, 'en', { numeric: true })
  );
}
