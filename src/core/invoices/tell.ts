/** The words of the trail for invoices and other items. */
import type { InvoiceId } from '../basics/ids';
import type { Known } from '../telling/known';
import { amountOf, nameOf, said, type Tellers } from '../telling/telling';
import type { InvoiceEvent } from './events';

export const invoiceTellers: Tellers<InvoiceEvent> = {
  'invoice.recorded': ({ invoice: { debtorId, number, amount, importId } }, known) =>
    said(
      importId ? 'import' : 'money',
      debtorId,
      `Recorded ${number}, ${amountOf(amount, known)}, for ${nameOf(debtorId, known)}`,
    ),
  'invoice.restated': ({ is }) => said('import', null, `Changed what is said of ${is.number}`),
  'invoice.withdrawn': ({ invoiceId }, known) => {
    const debtorId = known.invoices[invoiceId]?.debtorId;
    const whose = debtorId ? ` of ${nameOf(debtorId, known)}` : '';
    return said('money', debtorId ?? null, `Took back ${numberOf(invoiceId, known)}${whose}`);
  },
};

export function numberOf(invoiceId: InvoiceId, { invoices }: Known): string {
  return invoices[invoiceId]?.number || 'an item';
}
