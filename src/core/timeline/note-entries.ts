/** Contacts on the timeline, each with what followed from it: a promise, a dispute, files. */
import type { Attachment } from '../attachments/state';
import { sayDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import type { Dispute, DisputesState } from '../disputes/state';
import type { Invoice, InvoicesState } from '../invoices/state';
import { sayContact } from '../notes/say-contact';
import type { Note } from '../notes/state';
import type { PaymentPromise, PromisesState } from '../promises/state';
import { amountIn, joined, type EntryWords } from './entry-words';
import type { SayContext, Sayers } from './say-entry';
import { sayDisputed, sayWhoAnswers } from './say-stop-entry';
import type { Dated, EntryKind } from './timeline';
import type { UndoEntry, Undoers } from './undo-entry';

export interface NoteHappening {
  readonly what: 'noted';
  readonly note: Note;
  readonly promise: PaymentPromise | null;
  /** What they disputed on it, with its invoice. */
  readonly disputed: { readonly dispute: Dispute; readonly invoice: Invoice | null } | null;
  readonly files: readonly Attachment[];
}

/** A note with a promise is both a contact and a promise, with files also a file. */
export function noteEntry(
  note: Note,
  { promises, disputes, invoices }: PromisesState & DisputesState & InvoicesState,
  attached: readonly Attachment[],
): Dated {
  const promise = note.promiseId ? (promises[note.promiseId] ?? null) : null;
  const dispute = Object.values(disputes).find(({ noteId }) => noteId === note.id);
  const disputed = dispute ? { dispute, invoice: invoices[dispute.invoiceId] ?? null } : null;
  const files = attached.filter(({ noteId }) => noteId === note.id);
  const kinds: EntryKind[] = [
    'contact',
    ...(promise ? (['promise'] as const) : []),
    ...(disputed ? (['dispute'] as const) : []),
    ...(files.length > 0 ? (['file'] as const) : []),
  ];
  const at = (note.earlier[0] ?? note).at;
  return { what: 'noted', id: note.id, kinds, on: note.on, at, note, promise, disputed, files };
}

export const noteSayers: Sayers<NoteHappening> = { noted: sayNoted };

function sayNoted({ note, promise, disputed }: NoteHappening, context: SayContext): EntryWords {
  const money = amountIn(context);
  const day = (on: LocalDate) => sayDay(on, context.today, context.locale);
  return {
    title: note.words,
    strong: joined([
      promise && `Promised ${money(promise.amount)} by ${day(promise.by)}`,
      disputed && sayDisputed(disputed.dispute, disputed.invoice, context),
    ]),
    detail: joined([
      sayContact(note),
      disputed && !disputed.dispute.resolution && sayWhoAnswers(disputed.dispute, context),
      note.followUp && joined([`back to it ${day(note.followUp.on)}`, note.followUp.words], ': '),
      note.by,
    ]),
  };
}

/** The latest first: a note that was corrected leaves only as it was at first. */
export const noteUndoers: Undoers<NoteHappening> = {
  noted: (entry) => (entry.note.earlier.length > 0 ? undoCorrection(entry.note) : undoNote(entry)),
};

function undoCorrection({ id, earlier }: Note): UndoEntry {
  return {
    command: { type: 'note.uncorrect', noteId: id, corrections: earlier.length },
    question: 'Undo the correction?',
    meaning: 'The note says again what it said before.',
  };
}

function undoNote({ note, promise, disputed }: NoteHappening): UndoEntry {
  const along = [
    promise && 'the promise made on it no longer counts',
    disputed && 'what was disputed is asked for again',
  ].filter(Boolean);
  return {
    command: { type: 'note.withdraw', noteId: note.id },
    question: 'Undo this note?',
    meaning: `The note leaves the timeline${along.length > 0 ? `, and ${along.join(', and ')}` : ''}.`,
  };
}
