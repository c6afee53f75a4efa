/** The words of the trail for imports, with how much each brought. */
import type { DebtorEvent } from '../debtors/events';
import type { InvoiceEvent, InvoiceRestated } from '../invoices/events';
import { ofTypes, said, sayNumber, type EntryEvents, type Tellers } from '../telling/telling';
import type { ImportEvent } from './events';

export const importTellers: Tellers<ImportEvent> = {
  'ledger.imported': ({ import: { fileName } }, _known, entry) =>
    said('import', null, `Imported “${fileName}”${sayCounts(entry)}`),
  'import.undone': ({ importId }, { imports }, entry) =>
    said('import', null, `Took back the import “${imports[importId]?.fileName ?? ''}”${sayCounts(entry)}`),
};

/** What an import brought, or what left with it: `: 2 debtors, 3 invoices, 1 invoice changed`; it may be nothing. */
function sayCounts(entry: EntryEvents): string {
  const debtors = ofTypes<DebtorEvent>(entry, 'debtor.added', 'debtor.withdrawn').length;
  const invoices = ofTypes<InvoiceEvent>(entry, 'invoice.recorded', 'invoice.withdrawn').length;
  const restated = ofTypes<InvoiceRestated>(entry, 'invoice.restated');
  const gone = restated.filter(({ because }) => because === 'gone').length;
  const changed = restated.length - gone;
  const counts = [
    debtors > 0 && sayNumber(debtors, 'debtor'),
    invoices > 0 && sayNumber(invoices, 'invoice'),
    changed > 0 && `${sayNumber(changed, 'invoice')} changed`,
    gone > 0 && `${sayNumber(gone, 'invoice')} no longer owed`,
  ].filter(Boolean);
  return counts.length > 0 ? `: ${counts.join(', ')}` : '';
}
