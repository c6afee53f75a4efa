/**
 * An event as it stands once a person's words are taken out of it: names, addresses and whatever was written or
 * attached go, figures and days stay.
 */
import type { Attachment } from '../attachments/state';
import type { DebtorId, InvoiceId, PaymentId, PlanId } from '../basics/ids';
import { ofDebtor } from '../basics/of-debtor';
import { noForm, type Budget } from '../budgets/state';
import type { Dispute } from '../disputes/state';
import type { Hold } from '../holds/state';
import type { Circumstances } from '../circumstances/state';
import { mergedInto } from '../debtors/known-as';
import { noDetails, type Debtor, type DebtorsState } from '../debtors/state';
import type { InvoiceFacts } from '../invoices/state';
import type { Letter } from '../letters/state';
import type { Note, NoteVersion } from '../notes/state';
import type { Payment, PaymentsState } from '../payments/state';
import type { PlanVersion } from '../plans/state';
import type { WriteOff } from '../write-offs/state';
import type { BookEvent, EventOf } from './event';

/** How an erased person is called. */
export const ERASED_NAME = 'Erased person';
/** Where words stood. */
export const ERASED_WORDS = 'Erased';

interface Whose {
  readonly debtorId: DebtorId;
  /** Their invoices, as far as the events so far have told. */
  readonly invoiceIds: Set<InvoiceId>;
  /** Their payments; the first entry of money without a name can't say whose it became. */
  readonly paymentIds: ReadonlySet<PaymentId>;
  /** Their plans, as far as the events so far have told. */
  readonly planIds: Set<PlanId>;
}

type Erasing<Type extends BookEvent['type']> = (event: EventOf<Type>, whose: Whose) => BookEvent;

const asItIs = (event: BookEvent): BookEvent => event;

/** One for each event, so that a new one does not compile without saying what it tells of a person. */
const erasings: { readonly [Type in BookEvent['type']]: Erasing<Type> } = {
  'person.erased': asItIs,
  'book.created': asItIs,
  'profile.changed': asItIs,
  'profile.changed-back': asItIs,
  'stationery.changed': asItIs,
  'stationery.changed-back': asItIs,
  'debtor.added': (event, { debtorId }) =>
    event.debtor.id === debtorId ? { ...event, debtor: erasedDebtor(event.debtor) } : event,
  'debtor.changed': eraseChange,
  'debtor.changed-back': eraseChange,
  'debtor.withdrawn': asItIs,
  'debtor.archived': asItIs,
  'debtor.unarchived': asItIs,
  'debtors.merged': asItIs,
  'debtors.parted': asItIs,
  'debtors.kept-apart': asItIs,
  'debtors.compared-again': asItIs,
  'invoice.recorded': (event, { debtorId, invoiceIds }) => {
    if (event.invoice.debtorId !== debtorId) return event;
    invoiceIds.add(event.invoice.id);
    return { ...event, invoice: { ...event.invoice, ...erasedFacts(event.invoice) } };
  },
  'invoice.restated': (event, { invoiceIds }) =>
    invoiceIds.has(event.invoiceId)
      ? { ...event, was: erasedFacts(event.was), is: erasedFacts(event.is) }
      : event,
  'invoice.withdrawn': asItIs,
  'payment.recorded': (event, whose) => ({ ...event, payment: erasedPayment(event.payment, whose) }),
  'payment.allocated': erasePaymentChange,
  'payment.assigned': erasePaymentChange,
  'payment.reversed': erasePaymentChange,
  'payment.refunded': erasePaymentChange,
  'payment.put-back': (event, whose) => ({
    ...event,
    was: erasedPayment(event.was, whose),
    is: event.is && erasedPayment(event.is, whose),
  }),
  'credit.allocated': asItIs,
  'credit.put-back': asItIs,
  'write-off.recorded': (event, whose) => ({ ...event, writeOff: erasedWriteOff(event.writeOff, whose) }),
  'write-off.reversed': (event, whose) => ({
    ...event,
    was: erasedWriteOff(event.was, whose),
    is: erasedWriteOff(event.is, whose),
  }),
  'write-off.put-back': (event, whose) => ({
    ...event,
    was: erasedWriteOff(event.was, whose),
    is: event.is && erasedWriteOff(event.is, whose),
  }),
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
  'note.recorded': eraseNote,
  'note.withdrawn': eraseNote,
  'note.corrected': eraseCorrection,
  'note.uncorrected': eraseCorrection,
  'promise.made': asItIs,
  'promise.withdrawn': asItIs,
  'dispute.raised': (event, whose) => ({ ...event, dispute: erasedDispute(event.dispute, whose) }),
  'dispute.resolved': eraseDisputeChange,
  'dispute.put-back': eraseDisputeChange,
  'hold.placed': (event, whose) => ({ ...event, hold: erasedHold(event.hold, whose) }),
  'hold.lifted': eraseHoldChange,
  'hold.put-back': eraseHoldChange,
  'plan.proposed': (event, whose) => {
    if (event.plan.debtorId !== whose.debtorId) return event;
    whose.planIds.add(event.plan.id);
    const [first, ...later] = event.plan.versions;
    return { ...event, plan: { ...event.plan, versions: [erasedPlan(first), ...later.map(erasedPlan)] } };
  },
  'plan.agreed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, agreed: { ...event.agreed, who: '' } } : event,
  'plan.signed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, signed: { ...event.signed, who: '', where: '' } } : event,
  'plan.changed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, version: erasedPlan(event.version) } : event,
  'plan.concession-given': asItIs,
  'plan.refused': erasePlanOver,
  'plan.withdrawn': erasePlanOver,
  'plan.ended': erasePlanOver,
  'plan.stepped-back': asItIs,
  'letter.reprinted': (event, { debtorId }) =>
    event.reprint.debtorId === debtorId
      ? { ...event, reprint: { ...event.reprint, despiteHold: ERASED_WORDS } }
      : event,
  'letters.posted': (event, { debtorId }) => ({
    ...event,
    postings: event.postings.map((each) =>
      each.debtorId === debtorId ? { ...each, who: '', certificate: '' } : each,
    ),
  }),
  'letters.unposted': asItIs,
  'letter.issued': (event, { debtorId }) =>
    event.letter.debtorId === debtorId ? { ...event, letter: erasedLetter(event.letter) } : event,
  'template.saved': asItIs,
  'template.restored': asItIs,
  'template.put-back': asItIs,
  'circumstances.recorded': (event, whose) => ({ ...event, is: erasedCircumstances(event.is, whose) }),
  'circumstances.changed': eraseCircumstances,
  'circumstances.closed': eraseCircumstances,
  'circumstances.put-back': (event, whose) => ({
    ...event,
    was: erasedCircumstances(event.was, whose),
    is: event.is && erasedCircumstances(event.is, whose),
  }),
  'budget.recorded': (event, whose) => ({ ...event, budget: erasedBudget(event.budget, whose) }),
  'budget.removed': (event, whose) => ({ ...event, budget: erasedBudget(event.budget, whose) }),
  'attachment.added': eraseAttachment,
  'attachment.removed': eraseAttachment,
  'attachment.restored': eraseAttachment,
  'attachment.withdrawn': eraseAttachment,
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
  const erasers = ids.map((id) => eraserOf(id, state));
  return (event) => erasers.reduce((left, erase) => erase(left), event);
}

function eraserOf(debtorId: DebtorId, { payments }: PaymentsState): (event: BookEvent) => BookEvent {
  const paymentIds = new Set(ofDebtor(payments, debtorId).map(({ id }) => id));
  const whose: Whose = { debtorId, invoiceIds: new Set(), paymentIds, planIds: new Set() };
  return (event) => {
    // The table is total and keyed by the type; TypeScript can't follow that through a union.
    const erasing = erasings[event.type] as Erasing<BookEvent['type']>;
    return erasing(event, whose);
  };
}

function eraseChange(
  event: EventOf<'debtor.changed' | 'debtor.changed-back'>,
  { debtorId }: Whose,
): BookEvent {
  if (event.is.id !== debtorId) return event;
  return { ...event, was: erasedDebtor(event.was), is: erasedDebtor(event.is) };
}

function eraseNote(event: EventOf<'note.recorded' | 'note.withdrawn'>, { debtorId }: Whose): BookEvent {
  return event.note.debtorId === debtorId ? { ...event, note: erasedNote(event.note) } : event;
}

function eraseCorrection(
  event: EventOf<'note.corrected' | 'note.uncorrected'>,
  { debtorId }: Whose,
): BookEvent {
  if (event.is.debtorId !== debtorId) return event;
  return { ...event, was: erasedNote(event.was), is: erasedNote(event.is) };
}

function eraseDisputeChange(
  event: EventOf<'dispute.resolved' | 'dispute.put-back'>,
  whose: Whose,
): BookEvent {
  const [was, is] = [erasedDispute(event.was, whose), event.is && erasedDispute(event.is, whose)];
  return { ...event, was, is } as BookEvent;
}

function eraseHoldChange(event: EventOf<'hold.lifted' | 'hold.put-back'>, whose: Whose): BookEvent {
  const [was, is] = [erasedHold(event.was, whose), event.is && erasedHold(event.is, whose)];
  return { ...event, was, is } as BookEvent;
}

function eraseAttachment(
  event: EventOf<`attachment.${'added' | 'removed' | 'restored' | 'withdrawn'}`>,
  { debtorId }: Whose,
): BookEvent {
  const { attachment } = event;
  return attachment.debtorId === debtorId ? { ...event, attachment: erasedAttachment(attachment) } : event;
}

function erasePaymentChange(
  event: EventOf<`payment.${'allocated' | 'assigned' | 'reversed' | 'refunded'}`>,
  whose: Whose,
): BookEvent {
  return { ...event, was: erasedPayment(event.was, whose), is: erasedPayment(event.is, whose) };
}

/** The day, the amount and what it was used for are the business's own record; a statement's line names people. */
function erasedPayment(payment: Payment, { debtorId, paymentIds }: Whose): Payment {
  if (payment.debtorId !== debtorId && !paymentIds.has(payment.id)) return payment;
  const refunds = payment.refunds.map((refund) => ({ ...refund, words: '' }));
  const reversal = payment.reversal && { ...payment.reversal, words: '' };
  return { ...payment, reference: '', words: '', refunds, reversal };
}

/** The amounts and the days stay; why, who and where the paper lies are about the person. */
function erasedPlan(version: PlanVersion): PlanVersion {
  const agreed = version.agreed && { ...version.agreed, who: '' };
  return { ...version, words: '', agreed };
}

function erasePlanOver(
  event: EventOf<'plan.refused' | 'plan.withdrawn' | 'plan.ended'>,
  { planIds }: Whose,
): BookEvent {
  return planIds.has(event.planId) ? { ...event, ended: { ...event.ended, words: '' } } : event;
}

function erasedWriteOff(writeOff: WriteOff, { debtorId }: Whose): WriteOff {
  if (writeOff.debtorId !== debtorId) return writeOff;
  const reversal = writeOff.reversal && { ...writeOff.reversal, words: '' };
  return { ...writeOff, words: ERASED_WORDS, reversal };
}

function eraseCircumstances(
  event: EventOf<'circumstances.changed' | 'circumstances.closed'>,
  whose: Whose,
): BookEvent {
  return { ...event, was: erasedCircumstances(event.was, whose), is: erasedCircumstances(event.is, whose) };
}

/** What kind they were tells as much as the words. */
function erasedCircumstances(circumstances: Circumstances, { debtorId }: Whose): Circumstances {
  if (circumstances.debtorId !== debtorId) return circumstances;
  const nothing = { category: 'other', words: ERASED_WORDS, since: null, isSensitive: true } as const;
  const versions = circumstances.versions.map((version) => ({ ...version, ...nothing }));
  return { ...circumstances, versions };
}

/** What somebody has and needs is their own: its figures go with the words, and nothing tells for whom it was. */
function erasedBudget(budget: Budget, { debtorId }: Whose): Budget {
  if (budget.debtorId !== debtorId) return budget;
  return { ...budget, toldBy: '', words: ERASED_WORDS, isSensitive: true, form: noForm };
}

/** The kind stays: it says which law was followed. */
function erasedDebtor({ id, importId, archived, kind }: Debtor): Debtor {
  return { ...noDetails, id, importId, archived, kind, name: ERASED_NAME };
}

/** The number, the days and the amounts are the business's own record. */
function erasedFacts<Facts extends InvoiceFacts>(facts: Facts): Facts {
  return { ...facts, description: '', reference: '' };
}

function erasedNote(note: Note): Note {
  const writing = note.writing && { ...note.writing, ...erasedReasons(note.writing) };
  return { ...note, ...erasedVersion(note), writing, earlier: note.earlier.map(erasedVersion) };
}

function erasedVersion<Version extends NoteVersion>(version: Version): Version {
  const followUp = version.followUp && { ...version.followUp, words: '' };
  return { ...version, person: '', words: ERASED_WORDS, followUp };
}

/** The amount and the days stay: they say what was not asked for. */
function erasedDispute(dispute: Dispute, { debtorId }: Whose): Dispute {
  if (dispute.debtorId !== debtorId) return dispute;
  const resolution = dispute.resolution && { ...dispute.resolution, words: ERASED_WORDS };
  return { ...dispute, words: ERASED_WORDS, resolution };
}

/** Why goes too: that somebody was ill or bereaved is nobody's business any more. */
function erasedHold(hold: Hold, { debtorId }: Whose): Hold {
  if (hold.debtorId !== debtorId) return hold;
  const lifted = hold.lifted && { ...hold.lifted, words: '' };
  return { ...hold, why: 'other', words: ERASED_WORDS, lifted };
}

function erasedLetter(letter: Letter): Letter {
  const { slip: _slip, ...content } = letter.content;
  const signatures = content.signatures.map(() => ({ party: ERASED_WORDS, name: '' }));
  const words = { recipient: [], subject: ERASED_WORDS, body: ERASED_WORDS, footer: '' };
  return { ...letter, ...erasedReasons(letter), content: { ...content, ...words, signatures } };
}

function erasedReasons({ despiteHold, despite }: Pick<Letter, 'despiteHold' | 'despite'>) {
  return {
    despiteHold: despiteHold && ERASED_WORDS,
    despite: despite.map((each) => ({ ...each, reason: ERASED_WORDS })),
  };
}

/** The content's hash goes too: it would tell whoever has the file whose it was. */
function erasedAttachment(attachment: Attachment): Attachment {
  return { ...attachment, name: ERASED_WORDS, hash: '0'.repeat(64), bytes: 0, isRemoved: true };
}
