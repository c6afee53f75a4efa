/** What some items came to on a day of the past, by what the book was told about them. */
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { sum, type Cents } from '../basics/money';
import { importsInOrder, type ImportsState } from '../imports/state';
import { leftOf } from '../invoices/balance';
import type { Invoice, InvoiceFacts } from '../invoices/state';

/**
 * Answers for any day: the items dated by then, each as the imports up to then had it.
 *
 * Money that the ledger counted before the first import has no day; it is taken as always there.
 */
export function balanceOn(state: ImportsState, invoices: readonly Invoice[]): (on: LocalDate) => Cents {
  const known = new Map<LocalDate, Cents>();
  const earlier = earlierFacts(state);
  const asKnownOn = (invoice: Invoice, on: LocalDate): InvoiceFacts =>
    earlier.get(invoice.id)?.find(({ until }) => on < until)?.was ?? invoice;
  return (on) => {
    let balance = known.get(on);
    if (balance === undefined) {
      const facts = invoices.map((invoice) => asKnownOn(invoice, on)).filter(({ date }) => date <= on);
      known.set(on, (balance = sum(facts.map(leftOf))));
    }
    return balance;
  };
}

interface Earlier {
  /** The day of the import that said something else. */
  readonly until: LocalDate;
  readonly was: InvoiceFacts;
}

/** What was said of each item before, the oldest first. */
function earlierFacts(state: ImportsState): Map<InvoiceId, Earlier[]> {
  const found = new Map<InvoiceId, Earlier[]>();
  for (const { on, restated, isUndone } of importsInOrder(state)) {
    if (isUndone) continue;
    for (const { invoiceId, was } of restated) {
      found.set(invoiceId, [...(found.get(invoiceId) ?? []), { until: on, was }]);
    }
  }
  return found;
}
