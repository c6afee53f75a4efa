/** What a debtor owed on a day of the past, by what the book was told about it. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, negate, subtract, zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { importsInOrder, type ImportsState } from '../imports/state';
import { ledgerLeftOf } from '../invoices/balance';
import type { Invoice, InvoiceFacts, InvoicesState } from '../invoices/state';
import { keptOf, type Payment, type PaymentsState } from '../payments/state';
import type { WriteOff, WriteOffsState } from '../write-offs/state';

export type BalanceSources = ImportsState & InvoicesState & PaymentsState & WriteOffsState;

export interface BalanceStep {
  readonly on: LocalDate;
  /** What was owed at the end of that day, and until the next step. */
  readonly balance: Cents;
}

/**
 * Every day on which it changed, the oldest first: the items dated by then, each as the imports up to then had it,
 * less the money that had come in and what was written off. Which invoice the money is for does not matter to the whole.
 *
 * Money that the ledger counted before the first import has no day; it is taken as always there.
 */
export function balanceSteps(state: BalanceSources, debtorId: DebtorId): BalanceStep[] {
  const earlier = earlierFacts(state);
  const changes = [
    ...ofDebtor(state.invoices, debtorId).flatMap((invoice) =>
      itemChanges(invoice, earlier.get(invoice.id) ?? []),
    ),
    ...ofDebtor(state.payments, debtorId).flatMap(paymentChanges),
    ...ofDebtor(state.writeOffs, debtorId).flatMap(writeOffChanges),
  ];
  const byDay = new Map<LocalDate, Cents>();
  for (const { on, by } of changes) byDay.set(on, add(byDay.get(on) ?? zero, by));
  let balance = zero;
  return [...byDay.keys()].toSorted().map((on) => {
    balance = add(balance, byDay.get(on) ?? zero);
    return { on, balance };
  });
}

/** Answers for any day. */
export function balanceOn(state: BalanceSources, debtorId: DebtorId): (on: LocalDate) => Cents {
  const steps = balanceSteps(state, debtorId);
  return (on) => {
    let [from, to] = [0, steps.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.on ?? on) <= on) from = middle + 1;
      else to = middle;
    }
    return steps[from - 1]?.balance ?? zero;
  };
}

/** What a day changed, up or down. */
export interface Change {
  readonly on: LocalDate;
  readonly by: Cents;
}

/** What something came to on each of the days it may have changed, as changes. */
function changesOf(days: readonly LocalDate[], worthOn: (on: LocalDate) => Cents): Change[] {
  let before = zero;
  return days.toSorted().map((on) => {
    const worth = worthOn(on);
    const by = subtract(worth, before);
    before = worth;
    return { on, by };
  });
}

/** What an item added on its day, and what each import that said otherwise changed of that. */
export function itemChanges(invoice: Invoice, earlier: readonly Earlier[]): Change[] {
  const days = [invoice.date, ...earlier.flatMap(({ until, facts }) => [until, facts.date])];
  return changesOf(days, (on) => {
    const { facts, absorbed } = statedOn(invoice, earlier, on);
    return facts.date <= on ? add(ledgerLeftOf(facts), absorbed) : zero;
  });
}

function paymentChanges(payment: Payment): Change[] {
  const { on, refunds, reversal } = payment;
  const days = [on, ...refunds.map((refund) => refund.on), ...(reversal ? [reversal.on] : [])];
  return changesOf(days, (day) => negate(keptOf(asOf(payment, day))));
}

function writeOffChanges({ on, amount, reversal }: WriteOff): Change[] {
  const isStanding = (day: LocalDate) => on <= day && !(reversal && reversal.on <= day);
  const days = reversal ? [on, reversal.on] : [on];
  return changesOf(days, (day) => (isStanding(day) ? negate(amount) : zero));
}

/** What the ledger said of an item, and what of it was this book's money too. */
export interface Stated {
  readonly facts: InvoiceFacts;
  readonly absorbed: Cents;
}

export interface Earlier extends Stated {
  /** The day of the import that said something else. */
  readonly until: LocalDate;
}

/** What was said of an item on a day of the past. */
export function statedOn(invoice: Invoice, earlier: readonly Earlier[], on: LocalDate): Stated {
  return earlier.find(({ until }) => on < until) ?? { facts: invoice, absorbed: invoice.absorbed };
}

/** What was said of each item before, the oldest first. */
export function earlierFacts(state: ImportsState): Map<InvoiceId, Earlier[]> {
  const found = new Map<InvoiceId, Earlier[]>();
  for (const { on, restated, isUndone } of importsInOrder(state)) {
    if (isUndone) continue;
    for (const { invoiceId, was: facts, absorbed } of restated) {
      found.set(invoiceId, [...(found.get(invoiceId) ?? []), { until: on, facts, absorbed }]);
    }
  }
  return found;
}

/** The payment as it stood on a day, nothing before its own. */
export function asOf(payment: Payment, on: LocalDate): Payment {
  return {
    ...payment,
    amount: payment.on <= on ? payment.amount : zero,
    refunds: payment.refunds.filter((refund) => refund.on <= on),
    reversal: payment.reversal && payment.reversal.on <= on ? payment.reversal : null,
  };
}
