/** Where backups go by themselves, what is kept of them, and when each book was last backed up. */
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '#core/basics/result';
import type { BackupOverview } from '#core/contract/backups';
import { call } from '../../book/call';
import { PlaceNotice } from '../../book/place-notice';
import { useSayMoment } from '../../book/use-say-moment';
import { Card } from '../../ui/card';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import './settings-screen.css';

export function BackupsCard() {
  const { overview, refusal, choose } = useOverview();
  return (
    <Card title="Backups">
      <Stack gap="sm">
        {overview && (
          <>
            <Text>
              Accord backs up each book when you close Accord, and once a day while the book is open, into{' '}
              <strong>{overview.place.folder}</strong>.
            </Text>
            <PlaceNotice place={overview.place} />
            <Group gap="xs">
              <Button onClick={() => void choose('choose')}>Choose another folder…</Button>
              {!overview.place.isOurs && (
                <Button onClick={() => void choose('ours')}>Use Accord’s own folder</Button>
              )}
            </Group>
            <Text c="dimmed">
              Of each book are kept the newest three of today, and the newest of each of the last 7 days, 5
              weeks and 12 months. Older ones go only after a new one was read back and found good.
            </Text>
            <LastBackups books={overview.books} />
          </>
        )}
        <RefusalNote refusal={refusal} />
      </Stack>
    </Card>
  );
}

function useOverview() {
  const [overview, setOverview] = useState<BackupOverview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    void call('backup.overview', undefined).then((answer) =>
      'ok' in answer ? setRefusal(answer.refusal) : setOverview(answer),
    );
  }, []);
  const choose = async (how: 'choose' | 'ours') => {
    const chosen = await call('backup.place', { how });
    if (chosen === null) return;
    setRefusal(chosen.ok ? null : chosen.refusal);
    if (chosen.ok) setOverview(chosen.value);
  };
  return { overview, refusal, choose };
}

function LastBackups({ books }: Pick<BackupOverview, 'books'>) {
  const sayMoment = useSayMoment();
  if (books.length === 0) return null;
  return (
    <ul className="last-backups" aria-label="Last backups">
      {books.map(({ bookId, name, last }) => (
        <li key={bookId}>
          <Anchor component={Link} href={paths.backups(bookId)}>
            {name}
          </Anchor>
          <span>{last ? sayMoment(last) : 'Not backed up there yet'}</span>
        </li>
      ))}
    </ul>
  );
}
