/** Notes: each a record of one contact, in the words of whoever wrote it. */
import {
  idSchema,
  type DebtorId,
  type InvoiceId,
  type LetterId,
  type NoteId,
  type PromiseId,
} from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { centsSchema } from '../basics/money';
import { lineSchema, z } from '../basics/zod';
import { letterChannels, letterKinds, warningCodes } from '../letters/kinds';
import { overrideSchema } from '../letters/state';
import { statementChoiceSchema } from '../letters/statement-choice';

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

/** What was written to them: a message of such a kind, or the numbered letter that went with an email. */
export const writingSchema = z.object({
  kind: z.enum(letterKinds),
  channel: z.enum(letterChannels),
  /** Null for a message, which has no number. */
  letterId: idSchema<LetterId>().nullable(),
  /** Why a message was made although a hold was in force, or Accord warned of it; a letter keeps its own. */
  despiteHold: lineSchema(300).nullable().default(null),
  despite: z.array(overrideSchema).max(warningCodes.length).default([]),
});
export type Writing = Readonly<z.infer<typeof writingSchema>>;

/** A statement of account that went out: how it was made, and what it came to then. The page is not kept. */
export const notedStatementSchema = z.object({ choice: statementChoiceSchema, closing: centsSchema });
export type NotedStatement = Readonly<z.infer<typeof notedStatementSchema>>;

export interface Note extends NoteVersion {
  readonly id: NoteId;
  readonly debtorId: DebtorId;
  /** The day it is about. */
  readonly on: LocalDate;
  readonly promiseId: PromiseId | null;
  /** Null where the note tells of something else. What is written about is only on its way until its outcome is `sent`. */
  readonly writing: Writing | null;
  /** The statement it tells of; null for any other. */
  readonly statement: NotedStatement | null;
  /** What it said before it was corrected, the first version first. */
  readonly earlier: readonly NoteVersion[];
}

export interface NotesState {
  readonly notes: Readonly<Record<NoteId, Note>>;
}

export const noNotes: NotesState = { notes: {} };
