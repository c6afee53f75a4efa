/**
 * What takes a commit back: another command, whose events reverse it; the trail keeps both.
 *
 * It follows from the events alone, since each carries what it replaced. Whether something later stands in the way is
 * for its decision to say, as with any command: an undo is refused or exact.
 */
import type { PlanId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { PlanStamp, PlanStep } from '../plans/state';
import type { Command } from './command';
import type { BookEvent, EventOf } from './event';
import { leadOf } from './lead-event';

type Undoing<Type extends BookEvent['type']> = (
  event: EventOf<Type>,
  /** All events of the commit. */
  events: readonly BookEvent[],
) => Result<Command>;

/** Such an event never leads a commit. */
const goesAlong = () => refuse('goes-along', 'This came together with something else. Undo that.');

const isUndo = () =>
  refuse('is-undo', 'This took something back already. To have it again, write it down once more.');

/** One for each event, so that a new one does not compile without saying what takes it back. */
const undoings: { readonly [Type in BookEvent['type']]: Undoing<Type> } = {
  'book.created': () => refuse('begins-the-book', 'This began the book, and everything in it stands on it.'),
  'profile.changed': ({ was, is }) => ok({ type: 'profile.change-back', was, is }),
  'profile.changed-back': isUndo,
  'stationery.changed': ({ was, is }) => ok({ type: 'stationery.change-back', was, is }),
  'stationery.changed-back': isUndo,
  'debtor.added': ({ debtor }) => ok({ type: 'debtor.withdraw', debtor }),
  'debtor.changed': ({ was, is }) => ok({ type: 'debtor.change-back', was, is }),
  'debtor.changed-back': isUndo,
  'debtor.withdrawn': isUndo,
  'debtor.archived': ({ debtorId, archived }) =>
    ok({ type: 'debtor.unarchive', debtorId, undone: archived.at }),
  'debtor.unarchived': isUndo,
  'debtors.merged': ({ otherId }) => ok({ type: 'debtors.part', otherId }),
  'debtors.parted': isUndo,
  'debtors.kept-apart': ({ apart: { oneId, otherId } }) =>
    ok({ type: 'debtors.compare-again', oneId, otherId }),
  'debtors.compared-again': isUndo,
  // An import's own leads its commit; this is one by hand.
  'invoice.recorded': ({ invoice }) => ok({ type: 'invoice.withdraw', invoiceId: invoice.id }),
  'invoice.restated': goesAlong,
  'invoice.withdrawn': isUndo,
  'payment.recorded': ({ payment }) => ok({ type: 'payment.put-back', was: null, is: payment }),
  'payment.allocated': ({ was, is }) => ok({ type: 'payment.put-back', was, is }),
  'payment.assigned': ({ was, is }) => ok({ type: 'payment.put-back', was, is }),
  'payment.reversed': ({ was, is }) => ok({ type: 'payment.put-back', was, is }),
  'payment.refunded': ({ was, is }) => ok({ type: 'payment.put-back', was, is }),
  'payment.put-back': isUndo,
  'credit.allocated': ({ was, is }) => ok({ type: 'credit.put-back', was, is }),
  'credit.put-back': isUndo,
  'write-off.recorded': ({ writeOff }) => ok({ type: 'write-off.put-back', was: null, is: writeOff }),
  'write-off.reversed': ({ was, is }) => ok({ type: 'write-off.put-back', was, is }),
  'write-off.put-back': isUndo,
  'ledger.imported': (event) => ok({ type: 'import.undo', importId: event.import.id }),
  'import.undone': () =>
    refuse('is-undo', 'The import was taken back. To have it again, bring its file in once more.'),
  'note.recorded': ({ note }, events) => {
    const noteIds = events.flatMap((each) => (each.type === 'note.recorded' ? each.note.id : []));
    if (noteIds.length > 1) return ok({ type: 'notes.withdraw', noteIds });
    return ok({ type: 'note.withdraw', noteId: note.id });
  },
  'note.withdrawn': isUndo,
  'note.corrected': ({ is }) => ok({ type: 'note.uncorrect', noteId: is.id, corrections: is.earlier.length }),
  'note.uncorrected': isUndo,
  'promise.made': goesAlong,
  'promise.withdrawn': goesAlong,
  'dispute.raised': ({ dispute }) => ok({ type: 'dispute.put-back', was: null, is: dispute }),
  'dispute.resolved': ({ was, is }) => ok({ type: 'dispute.put-back', was, is }),
  'dispute.put-back': isUndo,
  'hold.placed': ({ hold }) => ok({ type: 'hold.put-back', was: null, is: hold }),
  'hold.lifted': ({ was, is }) => ok({ type: 'hold.put-back', was, is }),
  'hold.put-back': isUndo,
  'plan.proposed': ({ plan }) => stepBack(plan.id, 'proposed', plan.versions[0].proposed),
  'plan.agreed': ({ planId, agreed }) => stepBack(planId, 'agreed', agreed),
  'plan.signed': ({ planId, signed }) => stepBack(planId, 'signed', signed),
  'plan.changed': ({ planId, version }) => stepBack(planId, 'changed', version.proposed),
  'plan.concession-given': ({ planId, given }) => stepBack(planId, 'concession-given', given),
  'plan.refused': ({ planId, ended }) => stepBack(planId, ended.how, ended),
  'plan.withdrawn': ({ planId, ended }) => stepBack(planId, ended.how, ended),
  'plan.ended': ({ planId, ended }) => stepBack(planId, ended.how, ended),
  'plan.stepped-back': isUndo,
  'letter.issued': ({ letter }) =>
    refuse(
      'letter-issued',
      `Letter ${letter.number} was issued and may be on its way, so it stays as it is. Write another one that corrects it.`,
    ),
  'letter.reprinted': ({ reprint }) =>
    refuse(
      'letter-reprinted',
      `Letter ${reprint.number} may be on its way again; that it was printed stays written down.`,
    ),
  'letters.posted': ({ postings }) => ok({ type: 'letter.unpost', postingIds: postings.map(({ id }) => id) }),
  'letters.unposted': isUndo,
  'template.saved': ({ id, was, is }) => ok({ type: 'template.put-back', id, was, is }),
  'template.restored': ({ id, was, is }) => ok({ type: 'template.put-back', id, was, is }),
  'template.put-back': isUndo,
  'circumstances.recorded': ({ is }) => ok({ type: 'circumstances.put-back', was: null, is }),
  'circumstances.changed': ({ was, is }) => ok({ type: 'circumstances.put-back', was, is }),
  'circumstances.closed': ({ was, is }) => ok({ type: 'circumstances.put-back', was, is }),
  'circumstances.put-back': isUndo,
  'budget.recorded': ({ budget }) => ok({ type: 'budget.remove', budgetId: budget.id }),
  'budget.removed': isUndo,
  'attachment.added': ({ attachment }) => ok({ type: 'attachment.withdraw', attachmentId: attachment.id }),
  'attachment.removed': ({ attachment }) => ok({ type: 'attachment.restore', attachmentId: attachment.id }),
  'attachment.restored': isUndo,
  'attachment.withdrawn': isUndo,
  'person.erased': () => refuse('erased', 'What was erased is gone for good: that was what it was for.'),
};

function stepBack(planId: PlanId, step: PlanStep, { at }: PlanStamp): Result<Command> {
  return ok({ type: 'plan.step-back', planId, step, at });
}

/** The command that takes back a commit with these events, or why there is none. */
export function undoOf(events: readonly BookEvent[]): Result<Command> {
  const lead = leadOf(events);
  if (!lead) return refuse('nothing-changed', 'This changed nothing, so there is nothing to undo.');
  // The table is total and keyed by the type; TypeScript can't follow that through a union.
  const undoing = undoings[lead.type] as Undoing<BookEvent['type']>;
  return undoing(lead, events);
}
