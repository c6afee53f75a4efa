/**
 * Something that left the app as a file, a draft or a copy: noted as that, and as sent only once somebody says so. The
 * second takes the first one's place on the timeline; what it said before stays with it.
 */
import { useState } from 'react';
import { isSame } from '#core/basics/is-same';
import type { DebtorId, NoteId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { Refusal } from '#core/basics/result';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import type { StatementChoice } from '#core/letters/statement-choice';
import type { Note, Writing } from '#core/notes/state';
import { useBook, useToday } from './use-book';
import { useCommand } from './use-command';

export type SentBy = 'letter' | 'email' | 'text';

/** Which letter, message or statement it is. */
type Which = Pick<Writing, 'kind' | 'channel' | 'letterId'> | StatementChoice;

/** What the note of it is about. */
type About = Pick<Extract<CommandInput, { type: 'note.record' }>, 'invoiceIds' | 'writing' | 'statement'>;

export interface Sending {
  /** Nothing has left yet; noted as drafted; noted as sent. */
  readonly stage: 'none' | 'drafted' | 'sent';
  readonly draft: (words: string, about: About) => Promise<void>;
  /** @param say what the timeline says from then on, by what it said of the draft */
  readonly sent: (say: (drafted: string) => string) => Promise<void>;
  readonly isPending: boolean;
  readonly refusal: Refusal | null;
}

/** @param which one on its way is found again by it, but for a message only on its own day */
export function useSending(debtorId: DebtorId, channel: SentBy, which: Which | null): Sending {
  const { send, isPending, refusal } = useCommand();
  const today = useToday();
  const [noteId, setNoteId] = useState<NoteId | null>(null);
  const latest = useBook(noteOf, noteId);
  const onItsWay = useBook(onItsWayOf, debtorId, JSON.stringify(which), today);
  const note = latest && tells(latest, which) ? latest : onItsWay;
  const said = { person: '', followUp: null, direction: 'out' } as const;
  return {
    stage: note === null ? 'none' : note.outcome === 'sent' ? 'sent' : 'drafted',
    isPending,
    refusal,
    // Not yet a contact: `internal`, so that nobody is thought to have been written to.
    draft: async (words, about) => {
      const drafted = { ...said, channel: 'internal', outcome: 'noted', words } as const;
      const done = await send({ type: 'note.record', debtorId, ...drafted, promise: null, ...about });
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

/** Which one as text: one that says the same is the same question. A message is on its way for a day. */
function onItsWayOf({ notes }: BookState, debtorId: DebtorId, of: string, today: LocalDate): Note | null {
  const which = JSON.parse(of) as Which | null;
  const theirs = Object.values(notes).findLast((note) => note.debtorId === debtorId && tells(note, which));
  const isMessage = theirs?.writing?.letterId === null;
  return theirs?.outcome === 'noted' && (!isMessage || theirs.on === today) ? theirs : null;
}

function tells({ writing, statement }: Note, which: Which | null): boolean {
  if (which && 'asAt' in which) return isSame(statement?.choice, which);
  if (!writing) return false;
  const { kind, channel, letterId } = writing;
  return isSame({ kind, channel, letterId }, which);
}
