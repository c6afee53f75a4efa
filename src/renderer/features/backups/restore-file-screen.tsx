/** Restoring from a backup file: on a new computer, or when the book is not in the list any more. */
import { Button, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import { call } from '../../book/call';
import { usePractice } from '../../book/use-book';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { RestoreSteps } from './restore-steps';
import { useRestore } from './use-restore';

export function RestoreFileScreen() {
  const [, go] = useLocation();
  const { practice } = usePractice();
  const restore = useRestore(null);
  const choose = async () => {
    const chosen = await call('backup.choose', undefined);
    if (chosen === null) return;
    if ('ok' in chosen) return toast(chosen.refusal.message);
    await restore.look(chosen.backupId);
  };
  const { seen } = restore;
  const known = practice?.books.find(({ bookId }) => bookId === seen?.bookId);
  const becomes = known
    ? `It is a backup of ${known.name}, which is in your list. It takes the place of the book as it is now.`
    : 'It becomes a book of its own in your list. No other book is touched.';
  const hasBegun = seen !== null || restore.progress !== null || restore.refusal !== null;
  return (
    <div className="form-page">
      <PageHead title="Restore a backup" crumbs={[{ label: 'Books', to: paths.books }]} />
      <Stack gap="md">
        <Card title="Which backup?">
          <Text c="dimmed" mb="sm">
            A backup is one file; its name ends in .accord-backup.zip. On a stick it lies in a folder named
            after its book, the newest with the latest date in its name. Accord looks into all of it and tells
            you what it holds, before anything is changed.
          </Text>
          <Button variant={hasBegun ? 'default' : 'filled'} onClick={() => void choose()}>
            Choose the file…
          </Button>
        </Card>
        {hasBegun && (
          <Card title={seen?.bookName ?? (seen?.hasPassword ? 'A book with a password' : 'The backup')}>
            {seen && <Text mb="sm">{becomes}</Text>}
            <RestoreSteps restore={restore} onLeave={() => go(paths.books)} />
          </Card>
        )}
      </Stack>
    </div>
  );
}
