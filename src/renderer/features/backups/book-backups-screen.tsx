/** The backups of one book: which there are, one more now, and the way back to any of them. */
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BookId } from '#core/basics/ids';
import { outdatedBecause, type BackupEntry, type BookBackups } from '#core/contract/backups';
import { call } from '../../book/call';
import { usePractice } from '../../book/use-book';
import { PlaceNotice } from '../../book/place-notice';
import { useJob } from '../../book/use-job';
import { useSayMoment } from '../../book/use-say-moment';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { ProgressLine } from '../../ui/progress-line';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { WorkButton } from '../../ui/work-button';
import { BackupList } from './backup-list';
import { OutdatedCard } from './outdated-card';
import { RestoreDialog } from './restore-dialog';
import { UndoRestoreCard } from './undo-restore-card';
import { useBackups } from './use-backups';

interface Chosen {
  readonly backupId: string;
  readonly title: string;
}

export function BookBackupsScreen({ bookId }: { readonly bookId: BookId }) {
  const { practice } = usePractice();
  const { found, refusal, readAgain } = useBackups(bookId);
  const job = useJob();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const name = practice?.books.find((book) => book.bookId === bookId)?.name ?? 'this book';
  const backUp = async () => {
    const made = await job.run((jobId) => call('backup.make', { bookId, jobId }));
    if (made) toast(made.ok ? made.value.message : made.refusal.message);
    await readAgain();
  };
  return (
    <>
      <PageHead
        title={`Backups of ${name}`}
        crumbs={[{ label: 'Books', to: paths.books }]}
        subtitle={found && sayWhen(found.place.folder)}
        actions={
          <>
            <FromFile onChoose={setChosen} />
            <WorkButton variant="filled" onClick={() => void backUp()} isWorking={job.progress !== null}>
              Back up now
            </WorkButton>
          </>
        }
      />
      <Stack gap="md">
        {job.progress && (
          <ProgressLine label={`Backing up ${name}`} progress={job.progress} onCancel={job.cancel} />
        )}
        <RefusalNote refusal={refusal} />
        {found && <FoundBackups {...{ bookId, found }} onChoose={setChosen} onChanged={readAgain} />}
      </Stack>
      {chosen && (
        <RestoreDialog key={chosen.backupId} bookId={bookId} {...chosen} onClose={() => setChosen(null)} />
      )}
    </>
  );
}

function sayWhen(folder: string): string {
  return `Kept in ${folder}. One is made when you close Accord, and one a day while the book is open, if anything changed.`;
}

function FromFile({ onChoose }: Pick<FoundBackupsProps, 'onChoose'>) {
  const choose = async () => {
    const file = await call('backup.choose', undefined);
    if (file === null) return;
    if ('ok' in file) return toast(file.refusal.message);
    onChoose({ backupId: file.backupId, title: 'Restore the backup you chose' });
  };
  return <Button onClick={() => void choose()}>Restore from a file…</Button>;
}

interface FoundBackupsProps {
  readonly bookId: BookId;
  readonly found: BookBackups;
  readonly onChoose: (backup: Chosen) => void;
  /** There are others now. */
  readonly onChanged: () => Promise<void>;
}

function FoundBackups({ bookId, found, onChoose, onChanged }: FoundBackupsProps) {
  const { place, outdated, outOfReach, restoredAt, backups } = found;
  const sayMoment = useSayMoment();
  const restore = (backup: BackupEntry) =>
    onChoose({ backupId: backup.backupId, title: `Restore the backup of ${sayMoment(backup)}` });
  return (
    <>
      <PlaceNotice place={place} />
      {outdatedBecause
        .map((because) => ({ bookId, because, count: outdated?.[because] ?? 0 }))
        .filter(({ count }) => count > 0)
        .map((card) => (
          <OutdatedCard key={card.because} {...card} onDeleted={() => void onChanged()} />
        ))}
      {restoredAt && (
        <UndoRestoreCard bookId={bookId} restoredAt={restoredAt} onUndone={() => void onChanged()} />
      )}
      {backups.length > 0 ? (
        <BackupList backups={backups} place={place} onRestore={restore} />
      ) : (
        <EmptyState title="No backups here yet">
          Press “Back up now”. From then on Accord makes one when you close it, and one a day while the book
          is open.
        </EmptyState>
      )}
      {outOfReach.length > 0 && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          Used for backups before, and out of reach just now: {outOfReach.join(', ')}. What was erased from
          the book since may still stand in the backups there. Plug the stick in, then come back to see them.
        </Text>
      )}
    </>
  );
}
