/** Throwing a sample book away. */
import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { BookEntry } from '#core/contract/books';
import { practiceStore } from '../../book/practice-store';
import { Confirm } from '../../ui/confirm';
import { toast } from '../../ui/toast';

interface DiscardSampleProps {
  readonly entry: BookEntry;
  readonly onClose: () => void;
}

export function DiscardSample({ entry, onClose }: DiscardSampleProps) {
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const discard = async () => {
    setIsPending(true);
    const discarded = await practiceStore.discard(entry.bookId);
    setIsPending(false);
    if (!discarded.ok) return setRefusal(discarded.refusal);
    toast('The sample book is in the bin.');
    onClose();
  };
  return (
    <Confirm
      title={`Throw ${entry.name} away?`}
      confirmLabel="Throw it away"
      onConfirm={() => void discard()}
      onClose={onClose}
      isPending={isPending}
      refusal={refusal}
    >
      <Text>
        The sample and everything you tried in it goes to the computer’s bin. Your own books are not touched.
        You can open a fresh sample at any time.
      </Text>
    </Confirm>
  );
}
