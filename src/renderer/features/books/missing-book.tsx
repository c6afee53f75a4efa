/** What can be done for a book whose folder is not where it was: find it, or take it off the list. */
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { BookEntry } from '#core/contract/books';
import { call } from '../../book/call';
import { practiceStore } from '../../book/practice-store';
import { useGoToBook } from '../../book/use-go-to-book';
import { Confirm } from '../../ui/confirm';
import { toast } from '../../ui/toast';

export function MissingBook({ entry: { bookId, name } }: { readonly entry: BookEntry }) {
  const goToBook = useGoToBook();
  const [isLeaving, setIsLeaving] = useState(false);
  const find = async () => {
    const found = await call('book.find', { bookId });
    if (found === null) return;
    if (!found.ok) return toast(found.refusal.message);
    await goToBook(bookId);
  };
  return (
    <>
      <Button onClick={() => void find()} aria-label={`Find the folder of ${name}…`}>
        Find its folder…
      </Button>
      <Button onClick={() => setIsLeaving(true)} aria-label={`Take ${name} off the list…`}>
        Take off the list…
      </Button>
      {isLeaving && <TakeOff {...{ bookId, name }} onClose={() => setIsLeaving(false)} />}
    </>
  );
}

interface TakeOffProps extends Pick<BookEntry, 'bookId' | 'name'> {
  readonly onClose: () => void;
}

function TakeOff({ bookId, name, onClose }: TakeOffProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const forget = async () => {
    const forgotten = await call('book.forget', { bookId });
    if (!forgotten.ok) return setRefusal(forgotten.refusal);
    await practiceStore.refresh();
    toast(`${name} is off the list.`);
  };
  return (
    <Confirm
      title={`Take ${name} off the list?`}
      confirmLabel="Take it off the list"
      onConfirm={() => void forget()}
      onClose={onClose}
      refusal={refusal}
    >
      <Text>
        Nothing is deleted, neither the book nor its backups. When its folder is there again, open it with
        “Open a book’s folder…”.
      </Text>
    </Confirm>
  );
}
