/** The books one under the other; a sample can be thrown away from here. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { BackupOverview } from '#core/contract/backups';
import type { BookEntry } from '#core/contract/books';
import { call } from '../../book/call';
import { practiceStore } from '../../book/practice-store';
import { usePractice } from '../../book/use-book';
import { paths } from '../../ui/paths';
import { BookRow } from './book-row';
import { DiscardSample } from './discard-sample';

export function BookList({ books }: { readonly books: readonly BookEntry[] }) {
  const { book } = usePractice();
  const [, go] = useLocation();
  const [leaving, setLeaving] = useState<BookEntry | null>(null);
  const backups = useLastBackups();
  // Which was used last changes with each opening, and nobody is told of it.
  useEffect(() => void practiceStore.refresh(), []);
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
            lastBackup={backups?.find(({ bookId }) => bookId === entry.bookId)?.last}
            onOpen={() => void open(entry)}
            onDiscard={() => setLeaving(entry)}
          />
        ))}
      </ul>
      {leaving && <DiscardSample entry={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

/** Null until main has looked: a stick may take its time, and the books are there before. */
function useLastBackups(): BackupOverview['books'] | null {
  const [books, setBooks] = useState<BackupOverview['books'] | null>(null);
  useEffect(
    () =>
      void call('backup.overview', undefined).then((found) => setBooks('ok' in found ? null : found.books)),
    [],
  );
  return books;
}
