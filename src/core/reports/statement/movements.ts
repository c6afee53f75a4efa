/** What moved a debtor's balance, day by day: the lines of a statement that is brought forward. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { negate, subtract, zero, type Cents } from '../../basics/money';
import { ledgerLeftOf } from '../../invoices/balance';
import type { Invoice } from '../../invoices/state';
import type { Payment } from '../../payments/state';
import {
  earlierFacts,
  itemChanges,
  statedOn,
  type BalanceSources,
  type Earlier,
} from '../../timeline/balance-on';
import type { WriteOff } from '../../write-offs/state';

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
  const isTheirs = (record: { readonly debtorId: DebtorId | null }) => record.debtorId === debtorId;
  const earlier = earlierFacts(state);
  const moved = [
    ...Object.values(state.invoices)
      .filter(isTheirs)
      .flatMap((invoice) => itemMovements(invoice, earlier.get(invoice.id) ?? [])),
    ...Object.values(state.payments).filter(isTheirs).flatMap(paymentMovements),
    ...Object.values(state.writeOffs)
      .filter(isTheirs)
      .flatMap((writeOff) => writeOffMovements(state, writeOff)),
  ];
  return moved.filter(({ by }) => by !== 0).toSorted(inOrder);
}

/** The whole amount on its day, what the ledger had as paid by then, and what later files said otherwise. */
function itemMovements(invoice: Invoice, earlier: readonly Earlier[]): Movement[] {
  let isThere = false;
  return itemChanges(invoice, earlier).flatMap(({ on, by }): Movement[] => {
    const { facts } = statedOn(invoice, earlier, on);
    const { kind, number: reference, dueDate } = facts;
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
    a.on.localeCompare(b.on) ||
    movementKinds.indexOf(a.kind) - movementKinds.indexOf(b.kind) ||
    a.reference.localeCompare(b.reference, 'en', { numeric: true })
  );
}
