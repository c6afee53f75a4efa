/** What a debtor owed on a day of the past, by what the book was told about it. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, subtract, sum, zero, type Cents } from '../basics/money';
import { importsInOrder, type ImportsState } from '../imports/state';
import { ledgerLeftOf } from '../invoices/balance';
import type { Invoice, InvoiceFacts, InvoicesState } from '../invoices/state';
import { keptOf, type Payment, type PaymentsState } from '../payments/state';
import type { WriteOffsState } from '../write-offs/state';

type Sources = ImportsState & InvoicesState & PaymentsState & WriteOffsState;

/**
 * Answers for any day: the items dated by then, each as the imports up to then had it, less the money that had come
 * in and what was written off. Which invoice the money is for does not matter to the whole.
 *
 * Money that the ledger counted before the first import has no day; it is taken as always there.
 */
export function balanceOn(state: Sources, debtorId: DebtorId): (on: LocalDate) => Cents {
  const known = new Map<LocalDate, Cents>();
  const isTheirs = (record: { readonly debtorId: DebtorId | null }) => record.debtorId === debtorId;
  const invoices = Object.values(state.invoices).filter(isTheirs);
  const payments = Object.values(state.payments).filter(isTheirs);
  const writeOffs = Object.values(state.writeOffs).filter(isTheirs);
  const earlier = earlierFacts(state);
  const worked = (on: LocalDate): Cents => {
    const asKnown = invoices.map(
      (invoice): Stated => earlier.get(invoice.id)?.find(({ until }) => on < until) ?? statedNow(invoice),
    );
    const items = asKnown.filter(({ facts }) => facts.date <= on);
    const open = sum(items.map(({ facts, absorbed }) => add(ledgerLeftOf(facts), absorbed)));
    const received = sum(payments.map((payment) => keptOf(asOf(payment, on))));
    const standing = writeOffs.filter((each) => each.on <= on && !(each.reversal && each.reversal.on <= on));
    return subtract(subtract(open, received), sum(standing.map(({ amount }) => amount)));
  };
  return (on) => {
    const balance = known.get(on) ?? worked(on);
    known.set(on, balance);
    return balance;
  };
}

/** What the ledger said of an item, and what of it was this book's money too. */
interface Stated {
  readonly facts: InvoiceFacts;
  readonly absorbed: Cents;
}

interface Earlier extends Stated {
  /** The day of the import that said something else. */
  readonly until: LocalDate;
}

function statedNow(invoice: Invoice): Stated {
  return { facts: invoice, absorbed: invoice.absorbed };
}

/** What was said of each item before, the oldest first. */
function earlierFacts(state: ImportsState): Map<InvoiceId, Earlier[]> {
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
function asOf(payment: Payment, on: LocalDate): Payment {
  return {
    ...payment,
    amount: payment.on <= on ? payment.amount : zero,
    refunds: payment.refunds.filter((refund) => refund.on <= on),
    reversal: payment.reversal && payment.reversal.on <= on ? payment.reversal : null,
  };
}
