/** The files of a page in hand: which is looked at, which are being attached, where some hang over the page. */
import { useState } from 'react';
import type { AttachmentId } from '#core/basics/ids';
import { toast } from '../../ui/toast';
import type { PutTo } from './put-to';
import { useAttach } from './use-attach';
import { useFileDrop, type Under } from './use-file-drop';

/** What a list of files and places for them needs of it. */
export interface FilesInHand {
  readonly view: (id: AttachmentId) => void;
  readonly choose: (to: PutTo) => void;
  /** What is under the files that hang over the page just now. */
  readonly over: Under | null;
}

/** @param placeOf where files go that are dropped or pasted there; null for nowhere. */
export function useFiles(placeOf: (under: Under) => PutTo | null) {
  const attach = useAttach();
  const over = useFileDrop((files, under) => {
    const place = placeOf(under);
    if (place) void attach.drop(files, place);
    else toast('Nothing was attached: drop or paste it on the line it belongs to.');
  });
  const [viewing, setViewing] = useState<AttachmentId | null>(null);
  const inHand: FilesInHand = { view: setViewing, choose: (to) => void attach.choose(to), over };
  return { ...inHand, attach, viewing, close: () => setViewing(null) };
}
