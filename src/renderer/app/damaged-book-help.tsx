/** Beside the word that a book is damaged: which of its backups is good, and the way to it. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { BookId } from '#core/basics/ids';
import type { BackupEntry } from '#core/contract/backups';
import { call } from '../book/call';
import { useSayMoment } from '../book/use-say-moment';
import { paths } from '../ui/paths';

/** What a backup can put right. */
const DAMAGES = ['journal-damaged', 'journal-behind-snapshot'];

export function isDamage({ code }: { readonly code: string }): boolean {
  return DAMAGES.includes(code);
}

export function DamagedBookHelp({ bookId }: { readonly bookId: BookId }) {
  const sayMoment = useSayMoment();
  const [good, setGood] = useState<BackupEntry | null>();
  useEffect(() => {
    const jobId = crypto.randomUUID();
    void call('backup.newest-good', { bookId, jobId }).then((found) => {
      if (found?.ok) setGood(found.value);
    });
    return () => void call('job.cancel', { jobId });
  }, [bookId]);
  return (
    <>
      {' '}
      {good === undefined && 'Accord is looking for the newest good backup…'}
      {good === null && 'No good backup was found where Accord keeps them; look for one on your sticks.'}
      {good &&
        `The newest good backup is of ${sayMoment(good)}, with ${good.entries.toLocaleString()} ${good.entries === 1 ? 'entry' : 'entries'}.`}{' '}
      <Button component={Link} href={paths.backups(bookId)} size="compact-sm">
        See backups
      </Button>
    </>
  );
}
