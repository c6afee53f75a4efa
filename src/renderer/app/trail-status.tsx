/** The state of the book, quietly: what is on disk, and what the opening check found. Never more than is true. */
import { usePractice } from '../book/use-book';

export function TrailStatus() {
  const { book, saving } = usePractice();
  if (!book) return null;
  const entries = `${book.seq.toLocaleString()} ${book.seq === 1 ? 'entry' : 'entries'}`;
  if (book.readOnly) {
    return (
      <output className="trail-status" data-locked title={book.readOnly.message}>
        Read only · {entries}
      </output>
    );
  }
  return (
    <output className="trail-status">{saving > 0 ? 'Saving…' : `Saved · trail verified, ${entries}`}</output>
  );
}
