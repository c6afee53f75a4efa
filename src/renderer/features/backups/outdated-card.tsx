/** Backups that hold what they should not any more, and the way to be rid of them. */
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { BookId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { OutdatedBecause } from '#core/contract/backups';
import { call } from '../../book/call';
import { Card } from '../../ui/card';
import { Confirm } from '../../ui/confirm';
import { toast } from '../../ui/toast';

interface OutdatedCardProps {
  readonly bookId: BookId;
  readonly because: OutdatedBecause;
  readonly count: number;
  readonly onDeleted: () => void;
}

const words: Readonly<Record<OutdatedBecause, { which: string; why: string; first: string }>> = {
  unprotected: {
    which: 'without a password',
    why: 'From before this book had one: whoever finds such a file can read the book as it was then.',
    first: 'Make a backup with the password first, then delete what is older.',
  },
  'before-erasure': {
    which: 'from before a person was erased',
    why: 'Their name and everything written about them can still be read in such a file.',
    first: 'Make a backup of the book as it is now first, then delete what is older.',
  },
};

export function OutdatedCard({ bookId, because, count, onDeleted }: OutdatedCardProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { which, why, first } = words[because];
  const remove = async () => {
    const deleted = await call('backup.delete-outdated', { bookId, because });
    if (!deleted.ok) return setRefusal(deleted.refusal);
    setIsAsking(false);
    toast(`The backups ${which} are deleted.`);
    onDeleted();
  };
  return (
    <Card title={`${count === 1 ? 'One backup' : `${count} backups`} ${which}`} tone="amber">
      <Text mb="sm">
        {why} {first} Backups on other sticks are not known here: look for them yourself.
      </Text>
      <Button onClick={() => setIsAsking(true)}>Delete what is older…</Button>
      {isAsking && (
        <Confirm
          title={`Delete the backups ${which}?`}
          confirmLabel="Delete them"
          onConfirm={() => void remove()}
          onClose={() => setIsAsking(false)}
          refusal={refusal}
        >
          <Text>They are deleted for good. The book and its newer backups stay.</Text>
        </Confirm>
      )}
    </Card>
  );
}
