/** The books one under the other; a sample can be thrown away from here. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { BookEntry } from '#core/contract/contract';
import { practiceStore } from '../../book/practice-store';
import { usePractice } from '../../book/use-book';
import { paths } from '../../ui/paths';
import { BookRow } from './book-row';
import { DiscardSample } from './discard-sample';

export function BookList({ books }: { readonly books: readonly BookEntry[] }) {
  const { book } = usePractice();
  const [, go] = useLocation();
  const [leaving, setLeaving] = useState<BookEntry | null>(null);
  const open = async (entry: BookEntry) => {
    const opened = await practiceStore.open(entry.bookId);
    if (opened.ok || opened.refusal.code === 'book-locked') go(paths.today);
  };
  return (
    <>
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
      {leaving && <DiscardSample entry={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
