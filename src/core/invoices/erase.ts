/** What the events of invoices tell of a person, and how they stand without it. */
import { asItIs, type Erasers } from '../erasures/erasing';
import type { InvoiceEvent } from './events';
import type { InvoiceFacts } from './state';

export const invoiceErasers: Erasers<InvoiceEvent> = {
  'invoice.recorded': (event, { debtorId, invoiceIds }) => {
    if (event.invoice.debtorId !== debtorId) return event;
    invoiceIds.add(event.invoice.id);
    return { ...event, invoice: erasedFacts(event.invoice) };
  },
  'invoice.restated': (event, { invoiceIds }) =>
    invoiceIds.has(event.invoiceId)
      ? { ...event, was: erasedFacts(event.was), is: erasedFacts(event.is) }
      : event,
  'invoice.withdrawn': asItIs,
};

/** The number, the days and the amounts are the business's own record. */
export function erasedFacts<Facts extends InvoiceFacts>(facts: Facts): Facts {
  return { ...facts, description: '', reference: '' };
}
