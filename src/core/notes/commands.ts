/** What can be asked about notes. */
import { idSchema, type DebtorId, type NoteId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { lineSchema, textSchema, z } from '../basics/zod';
import { channels, directions, outcomes } from './state';

export const recordNote = z.object({
  type: z.literal('note.record'),
  debtorId: idSchema<DebtorId>(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  outcome: z.enum(outcomes),
  person: lineSchema(120),
  words: textSchema(20_000),
  followUp: z.object({ on: localDateSchema }).nullable(),
  /** What they promised on this contact, if they did. */
  promise: z.object({ amount: positiveCentsSchema, by: localDateSchema }).nullable(),
});

/** Takes a note back, with the promise made on it. */
export const withdrawNote = z.object({ type: z.literal('note.withdraw'), noteId: idSchema<NoteId>() });

export type RecordNote = z.infer<typeof recordNote>;
export type WithdrawNote = z.infer<typeof withdrawNote>;
