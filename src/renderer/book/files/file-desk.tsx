/** What stands over a page while files are dropped, attached or looked at. */
import { Button, Group } from '@mantine/core';
import type { BookState } from '#core/book/state';
import { MAX_ATTACHMENT_BYTES } from '#core/attachments/size';
import { sayBytes } from '#core/basics/byte-text';
import type { AttachmentId } from '#core/basics/ids';
import { useBook } from '../use-book';
import { Dialog } from '../../ui/dialog';
import { useFigures } from '../../ui/figures';
import { ProgressLine } from '../../ui/progress-line';
import { FileViewer } from './file-viewer';
import './files.css';
import type { LeftOut } from './use-attach';
import type { useFiles } from './use-files';

interface FileDeskProps {
  /** Whom or what files that hang over the page just now would be attached to. */
  readonly onto: string;
  readonly files: ReturnType<typeof useFiles>;
}

export function FileDesk({ onto, files: { attach, over, viewing, close } }: FileDeskProps) {
  const attachment = useBook(attachmentIn, viewing);
  return (
    <>
      {over && <DropCover name={onto} />}
      {attach.progress && (
        <div className="attaching">
          <ProgressLine label="Attaching files" progress={attach.progress} onCancel={attach.stop} />
        </div>
      )}
      {attach.leftOut.length > 0 && <LeftOutList leftOut={attach.leftOut} onClose={attach.closeLeftOut} />}
      {attachment && <FileViewer key={attachment.id} attachment={attachment} onClose={close} />}
    </>
  );
}

function DropCover({ name }: { readonly name: string }) {
  const { locale } = useFigures();
  return (
    <div className="drop-cover">
      <output className="drop-cover-words">
        <strong>Attach to {name}</strong>
        PDFs, pictures, mails or any other file, up to {sayBytes(MAX_ATTACHMENT_BYTES, locale)} each
      </output>
    </div>
  );
}

interface LeftOutProps {
  readonly leftOut: readonly LeftOut[];
  readonly onClose: () => void;
}

function LeftOutList({ leftOut, onClose }: LeftOutProps) {
  const title =
    leftOut.length === 1 ? 'One file was not attached' : `${leftOut.length} files were not attached`;
  return (
    <Dialog onClose={onClose} title={title}>
      <ul className="left-out">
        {leftOut.map(({ name, message }, i) => (
          <li key={i}>{message.startsWith(name) ? message : `${name}: ${message}`}</li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="filled" onClick={onClose} data-autofocus>
          Close
        </Button>
      </Group>
    </Dialog>
  );
}

function attachmentIn({ attachments }: BookState, id: AttachmentId | null) {
  const attachment = id && attachments[id];
  return attachment && !attachment.isRemoved ? attachment : null;
}
