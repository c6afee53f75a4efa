/** What the events of imports tell of a person, and how they stand without it. */
import { asItIs, type Erasers } from '../erasures/erasing';
import { erasedFacts } from '../invoices/erase';
import type { ImportEvent } from './events';

export const importErasers: Erasers<ImportEvent> = {
  'ledger.imported': (event, { debtorId, invoiceIds }) => {
    const { restated, taken } = event.import;
    const erased = {
      restated: restated.map((one) =>
        invoiceIds.has(one.invoiceId) ? { ...one, was: erasedFacts(one.was) } : one,
      ),
      ...(taken && { taken: taken.filter((one) => one.debtorId !== debtorId) }),
    };
    return { ...event, import: { ...event.import, ...erased } };
  },
  'import.undone': asItIs,
};
