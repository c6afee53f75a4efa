/** Every book this practice knows: which is open, where each is kept, and how to get another. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { BookEntry } from '#core/contract/contract';
import { practiceStore } from '../../book/practice-store';
import { usePractice } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { BookRow } from './book-row';
import './books-screen.css';
import { DiscardSample } from './discard-sample';
import { useSampleBook } from './use-sample-book';

export function BooksScreen() {
  const { practice, book, trouble } = usePractice();
  const [, go] = useLocation();
  const [leaving, setLeaving] = useState<BookEntry | null>(null);
  const sample = useSampleBook(() => go(paths.debtors));
  const books = practice?.books ?? [];
  const open = async (entry: BookEntry) => {
    const opened = await practiceStore.open(entry.bookId);
    if (opened.ok) go(paths.debtors);
  };
  return (
    <>
      <PageHead
        title="Books"
        subtitle="One book for each client business, in a folder of its own."
        actions={
          <Group gap="xs">
            {!books.some((entry) => entry.isSample) && (
              <Button onClick={sample.open} loading={sample.isPending}>
                Open the sample book
              </Button>
            )}
            <ActionButton primary shortcut="c" onClick={() => go(paths.newBook)}>
              Create a book
            </ActionButton>
          </Group>
        }
      />
      <RefusalNote refusal={sample.refusal ?? trouble} />
      {books.length === 0 ? (
        <EmptyState title="No books yet">
          Create one for the business whose invoices you follow up, or look around in the sample book.
        </EmptyState>
      ) : (
        <ul className="book-list">
          {books.map((entry) => (
            <BookRow
              key={entry.bookId}
              entry={entry}
              isOpen={entry.bookId === book?.bookId}
              onOpen={() => void open(entry)}
              onDiscard={() => setLeaving(entry)}
            />
          ))}
        </ul>
      )}
      {leaving && <DiscardSample entry={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
