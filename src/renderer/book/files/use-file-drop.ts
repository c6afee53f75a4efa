/** Files dragged over a page or pasted into it: anywhere will do; a note or a letter under them takes them itself. */
import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import type { LetterId, NoteId } from '#core/basics/ids';

/** What is marked under the pointer, by `data-note={note.id}` or `data-letter={letter.id}`; null both on the bare page. */
export interface Under {
  readonly noteId: NoteId | null;
  readonly letterId: LetterId | null;
}

/** Where files hang over the page just now, or null when none do. */
export function useFileDrop(onDrop: (files: readonly File[], under: Under) => void): Under | null {
  const [over, setOver] = useState<Under | null>(null);
  useWindowEvent('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const under = underOf(event);
    // Told many times a second: only another place is news.
    if (over?.noteId !== under.noteId || over.letterId !== under.letterId) setOver(under);
  });
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(null);
  });
  useWindowEvent('drop', (event) => {
    event.preventDefault();
    setOver(null);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onDrop(files, underOf(event));
  });
  useWindowEvent('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Words copied from a document or a table come with a picture of themselves: those are pasted as words.
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    onDrop(files.map(named), underOf(event));
  });
  return over;
}

/** A picture in the clipboard has no name; the browser calls each `image.png`. */
function named(file: File): File {
  return file.name === 'image.png' ? new File([file], 'Pasted picture.png', { type: file.type }) : file;
}

function underOf({ target }: Event): Under {
  const marked = (name: string) =>
    (target instanceof Element ? target.closest(`[${name}]`) : null)?.getAttribute(name) ?? null;
  return { noteId: marked('data-note') as NoteId | null, letterId: marked('data-letter') as LetterId | null };
}
