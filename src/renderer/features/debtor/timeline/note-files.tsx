/** The files of a note, each to be looked at, and the way to attach one without dragging. */
import type { Attachment } from '#core/attachments/state';
import { sayBytes } from '#core/basics/byte-text';
import type { Note } from '#core/notes/state';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { toNote } from '../../../book/files/put-to';
import type { FilesInHand } from '../../../book/files/use-files';

interface NoteFilesProps {
  readonly attached: readonly Attachment[];
  readonly onView: FilesInHand['view'];
}

export function NoteFiles({ attached, onView }: NoteFilesProps) {
  const { locale } = useFigures();
  if (attached.length === 0) return null;
  return (
    <div className="timeline-files">
      {attached.map(({ id, name, bytes }) => (
        <LinkButton key={id} underline="always" onClick={() => onView(id)}>
          {name}, {sayBytes(bytes, locale)}
        </LinkButton>
      ))}
    </div>
  );
}

interface AttachToNoteProps {
  readonly note: Note;
  readonly onChoose: FilesInHand['choose'];
}

/** A note can be long; its beginning says which it is. */
const LONG = 60;

/** Quiet until one comes near it. */
export function AttachToNote({ note, onChoose }: AttachToNoteProps) {
  return (
    <LinkButton
      underline="always"
      className="timeline-attach"
      aria-label={`Attach a file to… ${note.words.slice(0, LONG)}`}
      onClick={() => onChoose(toNote(note))}
    >
      Attach…
    </LinkButton>
  );
}
