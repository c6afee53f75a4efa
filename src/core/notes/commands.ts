/** What can be asked about notes. */
import { idSchema, type DebtorId, type InvoiceId, type NoteId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { lineSchema, textSchema, z } from '../basics/zod';
import { contestedSchema } from '../disputes/commands';
import { channels, directions, notedStatementSchema, outcomes, writingSchema } from './state';

/** What a note says; a correction says all of it anew. */
const noteSaidSchema = z.object({
  channel: z.enum(channels),
  direction: z.enum(directions),
  outcome: z.enum(outcomes),
  person: lineSchema(120),
  words: textSchema(20_000),
  followUp: z.object({ on: localDateSchema, words: lineSchema(200).optional() }).nullable(),
  /** The invoices it is about. */
  invoiceIds: z.array(idSchema<InvoiceId>()).max(200).optional(),
});

const newNoteSchema = noteSaidSchema.extend({
  debtorId: idSchema<DebtorId>(),
  /** What was written to them, where the note tells of that. */
  writing: writingSchema.nullable().optional(),
  /** Likewise, which statement. */
  statement: notedStatementSchema.nullable().optional(),
});

export const recordNote = newNoteSchema.extend({
  type: z.literal('note.record'),
  /** What they promised on this contact, if they did. */
  promise: z.object({ amount: positiveCentsSchema, by: localDateSchema }).nullable(),
  /** What they dispute, as they said on this contact. */
  dispute: contestedSchema.nullable().optional(),
});

/** As many as there may be statements in one run. */
const MOST_AT_ONCE = 10_000;

/** Notes about many debtors that tell of one act: their statements were posted. Taken back, they go together too. */
export const recordNotes = z.object({
  type: z.literal('notes.record'),
  notes: z.array(newNoteSchema).min(1).max(MOST_AT_ONCE),
});

/** A new version of a note; the old one stays with it. What was promised, disputed or written is not touched. */
export const correctNote = noteSaidSchema.extend({
  type: z.literal('note.correct'),
  noteId: idSchema<NoteId>(),
});

/** Undoes a correction: the version before the latest holds again. */
export const uncorrectNote = z.object({
  type: z.literal('note.uncorrect'),
  noteId: idSchema<NoteId>(),
  /** How many corrections there were: later ones are undone first. */
  corrections: z.number().int().positive(),
});

/** Takes a note back, with what was promised and disputed on it. */
export const withdrawNote = z.object({ type: z.literal('note.withdraw'), noteId: idSchema<NoteId>() });

/** Takes notes back that were written down at once. */
export const withdrawNotes = z.object({
  type: z.literal('notes.withdraw'),
  noteIds: z.array(idSchema<NoteId>()).min(1).max(MOST_AT_ONCE),
});

export type NoteSaid = z.infer<typeof noteSaidSchema>;
export type RecordNote = z.infer<typeof recordNote>;
export type CorrectNote = z.infer<typeof correctNote>;
export type UncorrectNote = z.infer<typeof uncorrectNote>;
export type WithdrawNote = z.infer<typeof withdrawNote>;
export type RecordNotes = z.infer<typeof recordNotes>;
export type WithdrawNotes = z.infer<typeof withdrawNotes>;
