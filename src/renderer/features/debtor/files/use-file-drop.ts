/** Files dragged over a debtor's page: anywhere will do, nobody should have to aim; a note under them takes them itself. */
import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import type { NoteId } from '#core/basics/ids';

/** On a note's entry in the timeline: `data-note={note.id}`. */
const NOTE = 'data-note';

export interface DropPlace {
  /** Null: the debtor. */
  readonly noteId: NoteId | null;
}

/** Where files hang over the page just now, or null when none do. */
export function useFileDrop(
  onDrop: (files: readonly File[], noteId: NoteId | null) => void,
): DropPlace | null {
  const [over, setOver] = useState<DropPlace | null>(null);
  useWindowEvent('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const noteId = noteUnder(event);
    // Told many times a second: only another place is news.
    if (over === null || over.noteId !== noteId) setOver({ noteId });
  });
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(null);
  });
  useWindowEvent('drop', (event) => {
    event.preventDefault();
    setOver(null);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onDrop(files, noteUnder(event));
  });
  return over;
}

function noteUnder({ target }: DragEvent): NoteId | null {
  const entry = target instanceof Element ? target.closest(`[${NOTE}]`) : null;
  return (entry?.getAttribute(NOTE) ?? null) as NoteId | null;
}
