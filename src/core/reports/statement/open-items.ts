/** What was open on a day, item by item, and the money no item had used: the lines of a statement by open items. */
import type { DebtorId, InvoiceId } from '../../basics/ids';
import { daysBetween, type LocalDate } from '../../basics/local-date';
import { add, negate, subtract, sum, zero, type Cents } from '../../basics/money';
import { ofDebtor } from '../../basics/of-debtor';
import type { CreditsState } from '../../credits/state';
import type { DisputesState } from '../../disputes/state';
import { ledgerLeftOf } from '../../invoices/balance';
import type { Allocation } from '../../invoices/settle';
import type { InvoiceFacts, InvoiceKind } from '../../invoices/state';
import { keptOf, settledBy, type Payment } from '../../payments/state';
import type { BalanceSources } from '../balance/movements';
import { asOf, earlierFacts, statedOn, type Stated } from '../balance/stated';
import type { WriteOff } from '../../write-offs/state';

export type StatementSources = BalanceSources & CreditsState & DisputesState;

export interface OpenItem {
  /** `unallocated`: money, or what was given up, that stands for no item of that day. */
  readonly kind: InvoiceKind | 'unallocated';
  readonly number: string;
  readonly date: LocalDate;
  /** Null for what has no such day. */
  readonly dueDate: LocalDate | null;
  /** Signed: what they owe counts up, what they have with us down. */
  readonly amount: Cents;
  readonly left: Cents;
  /** Past its day; 0 for what is not. */
  readonly daysOverdue: number;
  /** What of it they contested then. */
  readonly disputed: Cents;
}

/** As they stood at the end of a day, the longest due first, money last. Together they are the balance of that day. */
export function openItemsOn(state: StatementSources, debtorId: DebtorId, on: LocalDate): OpenItem[] {
  const earlier = earlierFacts(state);
  const stated = new Map(
    ofDebtor(state.invoices, debtorId)
      .map((invoice) => [invoice.id, statedOn(invoice, earlier.get(invoice.id) ?? [], on)] as const)
      .filter(([, { facts }]) => facts.date <= on),
  );
  const payments = ofDebtor(state.payments, debtorId)
    .filter((payment) => wasKnown(payment, on))
    .map((payment) => paidOn(payment, on, stated));
  const writeOffs = ofDebtor(state.writeOffs, debtorId).filter((each) => stood(each, on));
  const taken = totalsOf([
    ...payments.flatMap(({ used }) => used),
    ...writeOffs,
    ...creditsUsedOn(state, on, stated),
  ]);
  const items = [...stated].map(([id, each]) =>
    itemOf(each, taken.get(id) ?? zero, contestedOn(state, id, on), on),
  );
  const money = [
    ...payments.map(({ payment, unused }) => moneyOf(payment.reference, payment.on, unused)),
    ...writeOffs
      .filter(({ invoiceId }) => !stated.has(invoiceId))
      .map((each) => moneyOf('', each.on, each.amount)),
  ];
  return [...items, ...money].filter(({ left }) => left !== 0).toSorted(inOrder);
}

type StatedItems = ReadonlyMap<InvoiceId, Stated>;

function wasKnown({ on, refunds }: Payment, day: LocalDate): boolean {
  return on <= day || refunds.some((refund) => refund.on <= day);
}

/** What of a payment was used by then for what was there by then. */
function paidOn(payment: Payment, on: LocalDate, stated: StatedItems) {
  const then = asOf(payment, on);
  const used = payment.on <= on ? settledBy(then).filter(({ invoiceId }) => stated.has(invoiceId)) : [];
  return { payment, used, unused: subtract(keptOf(then), sum(used.map(({ amount }) => amount))) };
}

function stood({ on, reversal }: WriteOff, day: LocalDate): boolean {
  return on <= day && !(reversal && reversal.on <= day);
}

/** What a credit takes off an invoice it takes off itself: only where both were there. */
function creditsUsedOn({ creditUses }: CreditsState, on: LocalDate, stated: StatedItems): Allocation[] {
  return Object.values(creditUses)
    .filter((use) => use.on <= on && stated.has(use.id))
    .flatMap(({ id, shares }) =>
      shares
        .filter(({ invoiceId }) => stated.has(invoiceId))
        .flatMap((share) => [share, { invoiceId: id, amount: negate(share.amount) }]),
    );
}

function totalsOf(allocations: readonly Allocation[]): Map<InvoiceId, Cents> {
  const found = new Map<InvoiceId, Cents>();
  for (const { invoiceId, amount } of allocations)
    found.set(invoiceId, add(found.get(invoiceId) ?? zero, amount));
  return found;
}

function contestedOn({ disputes }: DisputesState, id: InvoiceId, on: LocalDate): Cents {
  const open = Object.values(disputes).filter(
    ({ invoiceId, on: raised, resolution }) =>
      invoiceId === id && raised <= on && !(resolution && resolution.on <= on),
  );
  return sum(open.map(({ amount }) => amount));
}

function itemOf({ facts, absorbed }: Stated, taken: Cents, contested: Cents, on: LocalDate): OpenItem {
  const { kind, number, date, dueDate } = facts;
  const left = subtract(add(ledgerLeftOf(facts), absorbed), taken);
  const owed = kind === 'invoice' && left > 0 ? left : zero;
  return {
    kind,
    number,
    date,
    dueDate: kind === 'invoice' ? dueDate : null,
    amount: wholeOf(facts),
    left,
    daysOverdue: owed > 0 ? Math.max(0, daysBetween(dueDate, on)) : 0,
    disputed: contested < owed ? contested : owed,
  };
}

function wholeOf(facts: InvoiceFacts): Cents {
  return ledgerLeftOf({ ...facts, paidBefore: zero });
}

function moneyOf(number: string, date: LocalDate, unused: Cents): OpenItem {
  const left = negate(unused);
  return {
    kind: 'unallocated',
    number,
    date,
    dueDate: null,
    amount: left,
    left,
    daysOverdue: 0,
    disputed: zero,
  };
}

function inOrder(a: OpenItem, b: OpenItem): number {
  const last = (item: OpenItem) => (item.kind === 'unallocated' ? 1 : 0);
  return (
    last(a) - last(b) ||
    (a.dueDate ?? a.date).localeCompare(b.dueDate ?? b.date) ||
    a.number.localeCompare(b.number, 'en', { numeric: true })
  );
}
