/** A backup on its way back: looked into first, restored when the user says so, then opened. */
import { useState } from 'react';
import type { BookId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { BackupInspection } from '#core/contract/backups';
import { call } from '../../book/call';
import { useGoToBook } from '../../book/use-go-to-book';
import { useJob } from '../../book/use-job';
import { openAgain, tellRestored } from './undo-restore';

/** For one book of the list, or (null) for whichever the backup is of. */
export function useRestore(bookId: BookId | null) {
  const job = useJob();
  const goToBook = useGoToBook();
  const [seen, setSeen] = useState<BackupInspection | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const look = async (backupId: string) => {
    setSeen(null);
    setRefusal(null);
    const found = await job.run((jobId) => call('backup.inspect', { backupId, bookId, jobId }));
    if (found?.ok) setSeen(found.value);
    else setRefusal(found?.refusal ?? null);
    return found !== null;
  };

  const restore = async ({ backupId, bookId: target }: BackupInspection) => {
    setRefusal(null);
    const done = await job.run((jobId) => call('restore.make', { backupId, bookId: target, jobId }));
    if (done?.ok) {
      await goToBook(done.value.bookId);
      return tellRestored(done.value);
    }
    setRefusal(done?.refusal ?? null);
    await openAgain(target);
  };

  return { seen, refusal, progress: job.progress, look, restore, stop: job.cancel };
}

export type RestoreInHand = ReturnType<typeof useRestore>;
