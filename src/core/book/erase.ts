/**
 * A book's events as they stand once a person's words are taken out of them: names, addresses and whatever was written
 * or attached go, figures and days stay.
 */
import { attachmentErasers } from '../attachments/erase';
import type { DebtorId } from '../basics/ids';
import { ofDebtor } from '../basics/of-debtor';
import { budgetErasers } from '../budgets/erase';
import { circumstancesErasers } from '../circumstances/erase';
import { debtorErasers } from '../debtors/erase';
import { mergedInto } from '../debtors/known-as';
import type { DebtorsState } from '../debtors/state';
import { disputeErasers } from '../disputes/erase';
import { asItIs, type Erasers, type Whose } from '../erasures/erasing';
import { holdErasers } from '../holds/erase';
import { importErasers } from '../imports/erase';
import { invoiceErasers } from '../invoices/erase';
import { letterErasers } from '../letters/erase';
import { noteErasers } from '../notes/erase';
import { paymentErasers } from '../payments/erase';
import type { PaymentsState } from '../payments/state';
import { planErasers } from '../plans/erase';
import { writeOffErasers } from '../write-offs/erase';
import type { BookEvent } from './event';

const erasers: Erasers<BookEvent> = {
  ...debtorErasers,
  ...invoiceErasers,
  ...paymentErasers,
  ...writeOffErasers,
  ...importErasers,
  ...noteErasers,
  ...disputeErasers,
  ...holdErasers,
  ...planErasers,
  ...letterErasers,
  ...circumstancesErasers,
  ...budgetErasers,
  ...attachmentErasers,
  'book.created': asItIs,
  'profile.changed': asItIs,
  'profile.changed-back': asItIs,
  'stationery.changed': asItIs,
  'stationery.changed-back': asItIs,
  'credit.allocated': asItIs,
  'credit.put-back': asItIs,
  'promise.made': asItIs,
  'promise.withdrawn': asItIs,
  'person.erased': asItIs,
};

/**
 * Takes one person's words out of a book's events, also those of the duplicates that were merged into them; give it all
 * of them, in their order, and the book they came to.
 */
export function eraser(
  debtorId: DebtorId,
  state: DebtorsState & PaymentsState,
): (event: BookEvent) => BookEvent {
  const ids = [debtorId, ...mergedInto(state, debtorId).map(({ id }) => id)];
  const erasersOf = ids.map((id) => eraserOf(id, state));
  return (event) => erasersOf.reduce((left, erase) => erase(left), event);
}

function eraserOf(debtorId: DebtorId, { payments }: PaymentsState): (event: BookEvent) => BookEvent {
  const paymentIds = new Set(ofDebtor(payments, debtorId).map(({ id }) => id));
  const whose: Whose = { debtorId, invoiceIds: new Set(), paymentIds, planIds: new Set() };
  return (event) => {
    // The table is total and keyed by the type; TypeScript can't follow that through a union.
    const erase = erasers[event.type] as (event: BookEvent, whose: Whose) => BookEvent;
    return erase(event, whose);
  };
}
