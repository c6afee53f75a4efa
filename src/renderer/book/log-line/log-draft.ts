/** The line that is being written: its words, and what the user has corrected in the reading of it. */
import type { CommandInput } from '#core/book/command';
import type { BookEvent } from '#core/book/event';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import type { DisputeRead } from '#core/notes/dispute-said';
import type { LogReading } from '#core/notes/log-line';
import type { PromiseRead } from '#core/notes/promise-said';
import type { Contact } from '#core/notes/say-contact';
import type { FollowUp } from '#core/notes/state';

/** A field that is absent stands as it was read. */
export interface Corrections {
  readonly contact?: Contact;
  readonly promise?: PromiseRead | null;
  readonly followUp?: FollowUp | null;
  readonly dispute?: DisputeRead | null;
}

export interface LogDraft {
  readonly words: string;
  readonly corrections: Corrections;
}

export const emptyDraft: LogDraft = { words: '', corrections: {} };

/** What will be saved: the reading, with what the user said instead. */
export interface LogEntry {
  readonly contact: Contact;
  readonly promise: PromiseRead | null;
  readonly followUp: FollowUp | null;
  readonly dispute: DisputeRead | null;
  readonly invoiceIds: readonly InvoiceId[];
  /** Nothing in the line names the channel, and nobody has corrected it. */
  readonly isChannelAssumed: boolean;
}

export function entryOf(reading: LogReading, corrections: Corrections): LogEntry {
  const { channel, direction, outcome, person, promise, followUp, dispute, invoiceIds, parts } = reading;
  const isNamed = channel === 'internal' || parts.some((part) => part.as === 'channel');
  return {
    contact: { channel, direction, outcome, person },
    promise,
    followUp,
    dispute,
    invoiceIds,
    isChannelAssumed: !isNamed && corrections.contact === undefined,
    ...corrections,
  };
}

export function noteCommand(debtorId: DebtorId, words: string, entry: LogEntry): CommandInput {
  const { contact, promise, followUp, dispute } = entry;
  const invoiceIds = [...new Set([...entry.invoiceIds, ...(dispute ? [dispute.invoiceId] : [])])];
  return { type: 'note.record', debtorId, words, ...contact, promise, followUp, invoiceIds, dispute };
}

/** The line of a note that was taken back, with all that was made of it; null when no note of theirs was. */
export function draftOf(events: readonly BookEvent[], debtorId: DebtorId): LogDraft | null {
  const note = events.find((event) => event.type === 'note.withdrawn')?.note;
  if (note?.debtorId !== debtorId) return null;
  const { words, channel, direction, outcome, person, followUp } = note;
  const promised = events.find((event) => event.type === 'promise.withdrawn')?.promise;
  const promise = promised ? { amount: promised.amount, by: promised.by } : null;
  const contact = { channel, direction, outcome, person };
  return { words, corrections: { contact, promise, followUp, dispute: contestedIn(events) } };
}

function contestedIn(events: readonly BookEvent[]): DisputeRead | null {
  const disputed = events.find((event) => event.type === 'dispute.put-back')?.was;
  if (!disputed) return null;
  const { invoiceId, amount, words: why, whoMustAnswer, answerBy } = disputed;
  return { invoiceId, amount, why, whoMustAnswer, answerBy };
}
