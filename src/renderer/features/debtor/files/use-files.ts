/** The files of a debtor's page in hand: which is looked at, which are being attached, where some hang over the page. */
import { useState } from 'react';
import type { AttachmentId, DebtorId, NoteId } from '#core/basics/ids';
import { useAttach } from './use-attach';
import { useFileDrop } from './use-file-drop';

/** What the timeline needs of it. */
export interface FilesInHand {
  readonly view: (id: AttachmentId) => void;
  readonly choose: (noteId: NoteId | null) => void;
  /** The note that files hang over just now. */
  readonly overNote: NoteId | null;
}

export function useFiles(debtorId: DebtorId) {
  const attach = useAttach(debtorId);
  const over = useFileDrop(attach.drop);
  const [viewing, setViewing] = useState<AttachmentId | null>(null);
  const inHand: FilesInHand = {
    view: setViewing,
    choose: (noteId) => void attach.choose(noteId),
    overNote: over?.noteId ?? null,
  };
  return { ...inHand, attach, over, viewing, close: () => setViewing(null) };
}
