/** One attached file: what it is, what is in it where Accord can show that, and what can be done with it. */
import { Button, Group } from '@mantine/core';
import { previewKindOf } from '#core/attachments/preview-kind';
import { warningBeforeOpening } from '#core/attachments/programs';
import type { Attachment } from '#core/attachments/state';
import { sayBytes } from '#core/basics/byte-text';
import { sayFullDay } from '#core/basics/date-text';
import type { BookState } from '#core/book/state';
import { useBook } from '../use-book';
import { Dialog } from '../../ui/dialog';
import { useFigures } from '../../ui/figures';
import { RefusalNote } from '../../ui/refusal';
import { FilePreviewPane } from './file-preview-pane';
import { useFileActions } from './use-file-actions';
import { WorkButton } from '../../ui/work-button';

interface FileViewerProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

export function FileViewer({ attachment, onClose }: FileViewerProps) {
  const { locale } = useFigures();
  const { name, bytes, addedOn, by } = attachment;
  const note = useBook(noteOf, attachment);
  const letter = useBook(letterOf, attachment);
  const actions = useFileActions(attachment, onClose);
  const isShown = previewKindOf(name) !== null;
  const warning = warningBeforeOpening(name);
  return (
    <Dialog onClose={onClose} title={name} size={isShown ? 880 : 'lg'}>
      <p className="file-facts">
        {sayBytes(bytes, locale)} · attached {sayFullDay(addedOn, locale)} by {by}
        {note && ` to the note “${shortened(note.words)}”`}
        {letter && ` to letter ${letter.number}`}
      </p>
      <Group gap="xs">
        <WorkButton
          variant={isShown || warning ? 'default' : 'filled'}
          isWorking={actions.isOpening}
          onClick={actions.open}
        >
          Open in its program
        </WorkButton>
        <Button onClick={actions.save}>Save a copy…</Button>
        <WorkButton onClick={actions.remove} isWorking={actions.isRemoving}>
          Take off this page
        </WorkButton>
      </Group>
      <RefusalNote refusal={actions.refusal} />
      <FilePreviewPane attachment={attachment} isShown={isShown} />
    </Dialog>
  );
}

const LONG = 80;

function shortened(words: string): string {
  return words.length > LONG ? `${words.slice(0, LONG).trimEnd()}…` : words;
}

function noteOf({ notes }: BookState, { noteId }: Attachment) {
  return (noteId && notes[noteId]) ?? null;
}

function letterOf({ letters }: BookState, { letterId }: Attachment) {
  return (letterId && letters[letterId]) ?? null;
}
