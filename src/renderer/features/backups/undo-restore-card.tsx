/** The book was restored from a backup: what it was before is kept, and can be had back. */
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { BookId } from '#core/basics/ids';
import { Card } from '../../ui/card';
import { Confirm } from '../../ui/confirm';
import { undoRestore } from './undo-restore';

interface UndoRestoreCardProps {
  readonly bookId: BookId;
  /** An instant. */
  readonly restoredAt: string;
  readonly onUndone: () => void;
}

export function UndoRestoreCard({ bookId, restoredAt, onUndone }: UndoRestoreCardProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const when = new Date(restoredAt).toLocaleString(navigator.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const undo = async () => {
    setIsPending(true);
    const isUndone = await undoRestore(bookId);
    setIsPending(false);
    setIsAsking(false);
    if (isUndone) onUndone();
  };
  return (
    <Card title="This book was restored from a backup">
      <Text mb="sm">
        That was on {when}. The book as it was before is kept in a folder beside it, whole and unchanged.
      </Text>
      <Button onClick={() => setIsAsking(true)}>Undo the restore…</Button>
      {isAsking && (
        <Confirm
          title="Undo the restore?"
          confirmLabel="Undo the restore"
          onConfirm={() => void undo()}
          onClose={() => setIsAsking(false)}
          isPending={isPending}
        >
          <Text>
            The book becomes what it was before {when}. What was written in it since then goes out of it; the
            restored book is kept in a folder beside it, so nothing is deleted.
          </Text>
        </Confirm>
      )}
    </Card>
  );
}
