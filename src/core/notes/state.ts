/** Notes: each a record of one contact, in the words of whoever wrote it. */
import type { DebtorId, InvoiceId, NoteId, PromiseId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';

export const channels = ['phone', 'email', 'text', 'letter', 'visit', 'meeting', 'internal'] as const;
export type Channel = (typeof channels)[number];

export const directions = ['out', 'in'] as const;
/** Who reached out: we (`out`) or they (`in`). */
export type Direction = (typeof directions)[number];

export const outcomes = ['spoke', 'left-message', 'no-answer', 'sent', 'received', 'noted'] as const;
export type Outcome = (typeof outcomes)[number];

export interface FollowUp {
  readonly on: LocalDate;
  /** What for; may be empty. */
  readonly words: string;
}

/** What a note says, and who wrote that when: the part a correction replaces. */
export interface NoteVersion {
  /** When it was written down, ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  /** Who was spoken to, as written; empty when nobody was named. */
  readonly person: string;
  readonly words: string;
  readonly followUp: FollowUp | null;
  /** The invoices it is about, when it is about some of them. */
  readonly invoiceIds: readonly InvoiceId[];
}

export interface Note extends NoteVersion {
  readonly id: NoteId;
  readonly debtorId: DebtorId;
  /** The day it is about. */
  readonly on: LocalDate;
  readonly promiseId: PromiseId | null;
  /** What it said before it was corrected, the first version first. */
  readonly earlier: readonly NoteVersion[];
}

export interface NotesState {
  readonly notes: Readonly<Record<NoteId, Note>>;
}

export const noNotes: NotesState = { notes: {} };
