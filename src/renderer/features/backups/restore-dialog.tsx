/** Restoring a backup into a book that is in the list: looked into as soon as it is on screen. */
import { useEffect, useEffectEvent } from 'react';
import type { BookId } from '#core/basics/ids';
import { Dialog } from '../../ui/dialog';
import { RestoreSteps } from './restore-steps';
import { useRestore } from './use-restore';

interface RestoreDialogProps {
  readonly bookId: BookId;
  readonly backupId: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function RestoreDialog({ bookId, backupId, title, onClose }: RestoreDialogProps) {
  const restore = useRestore(bookId);
  const look = useEffectEvent(async () => {
    if (!(await restore.look(backupId))) onClose();
  });
  useEffect(() => void look(), []);
  const isAtWork = restore.progress !== null;
  return (
    <Dialog onClose={isAtWork ? restore.stop : onClose} title={title} size="lg">
      <RestoreSteps restore={restore} onLeave={onClose} />
    </Dialog>
  );
}
