/** What is attached to the debtor and their notes, and the way to attach more. */
import { useState } from 'react';
import { MAX_ATTACHMENT_BYTES } from '#core/attachments/size';
import type { Attachment } from '#core/attachments/state';
import type { DebtorId } from '#core/basics/ids';
import { sayBytes } from '#core/basics/byte-text';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import './files.css';
import { toDebtor } from '../../../book/files/put-to';
import type { FilesInHand } from '../../../book/files/use-files';

const AT_FIRST = 6;

interface FilesCardProps {
  readonly debtorId: DebtorId;
  /** The latest first. */
  readonly attachments: readonly Attachment[];
  readonly files: FilesInHand;
  readonly isBusy: boolean;
}

export function FilesCard({ debtorId, attachments, files, isBusy }: FilesCardProps) {
  const { locale } = useFigures();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? attachments : attachments.slice(0, AT_FIRST);
  return (
    <Card
      title="Files"
      aside={
        <ActionButton shortcut="a" loading={isBusy} onClick={() => files.choose(toDebtor(debtorId))}>
          Attach…
        </ActionButton>
      }
    >
      {attachments.length > 0 && (
        <ul className="files-list">
          {shown.map((attachment) => (
            <FileRow key={attachment.id} attachment={attachment} onView={files.view} />
          ))}
        </ul>
      )}
      {shown.length < attachments.length && (
        <LinkButton mb="xs" onClick={() => setIsWhole(true)}>
          and {attachments.length - shown.length} more
        </LinkButton>
      )}
      <p className="side-line side-quiet">
        Drop or paste files anywhere on this page: PDFs, pictures, mails, up to{' '}
        {sayBytes(MAX_ATTACHMENT_BYTES, locale)} each.
      </p>
    </Card>
  );
}

interface FileRowProps {
  readonly attachment: Attachment;
  readonly onView: FilesInHand['view'];
}

function FileRow({ attachment: { id, name, bytes, addedOn, by }, onView }: FileRowProps) {
  const { locale } = useFigures();
  return (
    <li>
      <LinkButton className="files-name" title={name} onClick={() => onView(id)}>
        {name}
      </LinkButton>
      <div className="side-quiet">
        {sayBytes(bytes, locale)} · <DayText day={addedOn} /> · {by}
      </div>
    </li>
  );
}
