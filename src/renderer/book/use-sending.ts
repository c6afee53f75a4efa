/**
 * Something that left the app as a file, a draft or a copy: noted as that, and as sent only once somebody says so. The
 * second takes the first one's place on the timeline; what it said before stays with it.
 */
import { useState } from 'react';
import type { DebtorId, NoteId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import { useCommand } from './use-command';

export type SentBy = 'letter' | 'email' | 'text';

export interface Sending {
  /** Nothing has left yet; noted as drafted; noted as sent. */
  readonly stage: 'none' | 'drafted' | 'sent';
  readonly draft: (words: string) => Promise<void>;
  readonly sent: (words: string) => Promise<void>;
  readonly isPending: boolean;
  readonly refusal: Refusal | null;
}

export function useSending(debtorId: DebtorId, channel: SentBy): Sending {
  const { send, isPending, refusal } = useCommand();
  const [stage, setStage] = useState<Sending['stage']>('none');
  const [noteId, setNoteId] = useState<NoteId | null>(null);
  const said = { person: '', followUp: null, direction: 'out' } as const;
  return {
    stage,
    isPending,
    refusal,
    // Not yet a contact: `internal`, so that nobody is thought to have been written to.
    draft: async (words) => {
      const note = { ...said, channel: 'internal', outcome: 'noted', words } as const;
      const done = await send({ type: 'note.record', debtorId, promise: null, ...note });
      if (!done.ok) return;
      const event = done.value.commit.events.find(({ type }) => type === 'note.recorded');
      setNoteId(event?.type === 'note.recorded' ? event.note.id : null);
      setStage('drafted');
    },
    sent: async (words) => {
      if (!noteId) return;
      const done = await send({ type: 'note.correct', noteId, ...said, channel, outcome: 'sent', words });
      if (done.ok) setStage('sent');
    },
  };
}
