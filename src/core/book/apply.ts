/**
 * From an event to the next state, written into a draft.
 *
 * One implementation, two drivers: main hands it the book's plain object, at replay and after each append;
 * the window hands it an Immer draft, so that views keep what did not change.
 */
import {
  applyAttachmentAdded,
  applyAttachmentRemoved,
  applyAttachmentRestored,
  applyAttachmentWithdrawn,
} from '../attachments/apply';
import type { Draft } from '../basics/draft';
import { applyBudgetRecorded, applyBudgetRemoved } from '../budgets/apply';
import { applyCreditChanged } from '../credits/apply';
import { applyDisputeChanged, applyDisputeRaised } from '../disputes/apply';
import { applyCircumstances, applyCircumstancesPutBack } from '../circumstances/apply';
import { applyDebtorsComparedAgain, applyDebtorsKeptApart } from '../debtors/apart';
import {
  applyDebtorAdded,
  applyDebtorArchived,
  applyDebtorChanged,
  applyDebtorUnarchived,
  applyDebtorWithdrawn,
} from '../debtors/apply';
import { applyPersonErased } from '../erasures/apply';
import { applyHoldChanged, applyHoldPlaced } from '../holds/apply';
import { applyImportUndone, applyLedgerImported } from '../imports/apply';
import { applyInvoiceRecorded, applyInvoiceRestated, applyInvoiceWithdrawn } from '../invoices/apply';
import {
  applyLetterIssued,
  applyLetterReprinted,
  applyLettersPosted,
  applyLettersUnposted,
  applyTemplateChange,
} from '../letters/apply';
import { applyNoteChanged, applyNoteRecorded, applyNoteWithdrawn } from '../notes/apply';
import { applyPaymentChanged, applyPaymentRecorded } from '../payments/apply';
import {
  applyConcessionGiven,
  applyPlanAgreed,
  applyPlanChanged,
  applyPlanOver,
  applyPlanProposed,
  applyPlanSigned,
  applyPlanSteppedBack,
} from '../plans/apply';
import { applyBookCreated, applyProfileChanged } from '../profile/apply';
import { applyPromiseMade, applyPromiseWithdrawn } from '../promises/apply';
import { applyStationeryChanged } from '../stationery/apply';
import { applyWriteOffChanged, applyWriteOffRecorded } from '../write-offs/apply';
import type { BookEvent, EventOf } from './event';
import { applyDebtorsMerged, applyDebtorsParted } from './merge';
import type { BookState } from './state';

type Applier<Type extends BookEvent['type']> = (draft: Draft<BookState>, event: EventOf<Type>) => void;

const appliers: { readonly [Type in BookEvent['type']]: Applier<Type> } = {
  'book.created': applyBookCreated,
  'profile.changed': applyProfileChanged,
  'profile.changed-back': applyProfileChanged,
  'stationery.changed': applyStationeryChanged,
  'stationery.changed-back': applyStationeryChanged,
  'debtor.added': applyDebtorAdded,
  'debtor.changed': applyDebtorChanged,
  'debtor.changed-back': applyDebtorChanged,
  'debtor.withdrawn': applyDebtorWithdrawn,
  'debtor.archived': applyDebtorArchived,
  'debtor.unarchived': applyDebtorUnarchived,
  'debtors.merged': applyDebtorsMerged,
  'debtors.parted': applyDebtorsParted,
  'debtors.kept-apart': applyDebtorsKeptApart,
  'debtors.compared-again': applyDebtorsComparedAgain,
  'invoice.recorded': applyInvoiceRecorded,
  'invoice.restated': applyInvoiceRestated,
  'invoice.withdrawn': applyInvoiceWithdrawn,
  'payment.recorded': applyPaymentRecorded,
  'payment.allocated': applyPaymentChanged,
  'payment.assigned': applyPaymentChanged,
  'payment.reversed': applyPaymentChanged,
  'payment.refunded': applyPaymentChanged,
  'payment.put-back': applyPaymentChanged,
  'credit.allocated': applyCreditChanged,
  'credit.put-back': applyCreditChanged,
  'write-off.recorded': applyWriteOffRecorded,
  'write-off.reversed': applyWriteOffChanged,
  'write-off.put-back': applyWriteOffChanged,
  'ledger.imported': applyLedgerImported,
  'import.undone': applyImportUndone,
  'note.recorded': applyNoteRecorded,
  'note.withdrawn': applyNoteWithdrawn,
  'note.corrected': applyNoteChanged,
  'note.uncorrected': applyNoteChanged,
  'promise.made': applyPromiseMade,
  'promise.withdrawn': applyPromiseWithdrawn,
  'dispute.raised': applyDisputeRaised,
  'dispute.resolved': applyDisputeChanged,
  'dispute.put-back': applyDisputeChanged,
  'hold.placed': applyHoldPlaced,
  'hold.lifted': applyHoldChanged,
  'hold.put-back': applyHoldChanged,
  'plan.proposed': applyPlanProposed,
  'plan.agreed': applyPlanAgreed,
  'plan.signed': applyPlanSigned,
  'plan.changed': applyPlanChanged,
  'plan.concession-given': applyConcessionGiven,
  'plan.refused': applyPlanOver,
  'plan.withdrawn': applyPlanOver,
  'plan.ended': applyPlanOver,
  'plan.stepped-back': applyPlanSteppedBack,
  'letter.issued': applyLetterIssued,
  'letter.reprinted': applyLetterReprinted,
  'letters.posted': applyLettersPosted,
  'letters.unposted': applyLettersUnposted,
  'template.saved': applyTemplateChange,
  'template.restored': applyTemplateChange,
  'template.put-back': applyTemplateChange,
  'circumstances.recorded': applyCircumstances,
  'circumstances.changed': applyCircumstances,
  'circumstances.closed': applyCircumstances,
  'circumstances.put-back': applyCircumstancesPutBack,
  'budget.recorded': applyBudgetRecorded,
  'budget.removed': applyBudgetRemoved,
  'person.erased': applyPersonErased,
  'attachment.added': applyAttachmentAdded,
  'attachment.removed': applyAttachmentRemoved,
  'attachment.restored': applyAttachmentRestored,
  'attachment.withdrawn': applyAttachmentWithdrawn,
};

/** Writes one event into a state that may be written into. */
export function apply(draft: Draft<BookState>, event: BookEvent): void {
  const applier = appliers[event.type] as Applier<BookEvent['type']>;
  applier(draft, event);
}

/** True when this version of Accord knows what the event means. */
export function isKnownEvent(type: string): type is BookEvent['type'] {
  return Object.hasOwn(appliers, type);
}
