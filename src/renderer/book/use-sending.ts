/**
 * Something that left the app as a file, a draft or a copy: noted as that, and as sent only once somebody says so. The
 * second takes the first one's place on the timeline; what it said before stays with it.
 */
import { useState } from 'react';
import { isSame } from '#core/basics/is-same';
import type { DebtorId, InvoiceId, NoteId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { Refusal } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { Note, Writing } from '#core/notes/state';
import { useBook, useToday } from './use-book';
import { useCommand } from './use-command';

export type SentBy = 'letter' | 'email' | 'text';

export interface Sending {
  /** Nothing has left yet; noted as drafted; noted as sent. */
  readonly stage: 'none' | 'drafted' | 'sent';
  /** @param of where it is another one than the hook was asked about: a letter that has just been issued. */
  readonly draft: (words: string, invoiceIds?: readonly InvoiceId[], of?: Writing | null) => Promise<void>;
  /** @param say what the timeline says from then on, by what it said of the draft */
  readonly sent: (say: (drafted: string) => string) => Promise<void>;
  readonly isPending: boolean;
  readonly refusal: Refusal | null;
}

/** @param writing which letter or message it is; one on its way is found again by it, also on another day for a letter */
export function useSending(debtorId: DebtorId, channel: SentBy, writing: Writing | null = null): Sending {
  const { send, isPending, refusal } = useCommand();
  const today = useToday();
  const [noteId, setNoteId] = useState<NoteId | null>(null);
  const latest = useBook(noteOf, noteId);
  const onItsWay = useBook(onItsWayOf, debtorId, JSON.stringify(writing), today);
  const note = latest && isSame(latest.writing, writing) ? latest : onItsWay;
  const said = { person: '', followUp: null, direction: 'out' } as const;
  return {
    stage: note === null ? 'none' : note.outcome === 'sent' ? 'sent' : 'drafted',
    isPending,
    refusal,
    // Not yet a contact: `internal`, so that nobody is thought to have been written to.
    draft: async (words, invoiceIds = [], of = writing) => {
      const drafted = { ...said, channel: 'internal', outcome: 'noted', words } as const;
      const about = { invoiceIds: [...invoiceIds], promise: null, writing: of };
      const done = await send({ type: 'note.record', debtorId, ...drafted, ...about });
      const event = done.ok && done.value.commit.events.find(({ type }) => type === 'note.recorded');
      if (event && event.type === 'note.recorded') setNoteId(event.note.id);
    },
    sent: async (say) => {
      if (!note) return;
      const { id, invoiceIds } = note;
      const now = { ...said, channel, outcome: 'sent', words: say(note.words) } as const;
      const done = await send({ type: 'note.correct', noteId: id, ...now, invoiceIds: [...invoiceIds] });
      if (done.ok) setNoteId(id);
    },
  };
}

function noteOf({ notes }: BookState, id: NoteId | null): Note | null {
  return (id && notes[id]) || null;
}

/** The writing as text: one that says the same is the same question. A message is on its way for a day. */
function onItsWayOf({ notes }: BookState, debtorId: DebtorId, of: string, today: LocalDate): Note | null {
  const writing = JSON.parse(of) as Writing | null;
  if (!writing) return null;
  const theirs = Object.values(notes).findLast(
    (note) => note.debtorId === debtorId && isSame(note.writing, writing),
  );
  const isOpen = theirs?.outcome === 'noted' && (writing.letterId !== null || theirs.on === today);
  return isOpen ? theirs : null;
}
