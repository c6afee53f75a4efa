/** The state of the book, quietly: what is on disk, and what the opening check found. Never more than is true. */
import { usePractice } from '../book/use-book';

export function TrailStatus() {
  const { book, saving } = usePractice();
  if (!book) return null;
  const entries = `${book.seq.toLocaleString()} ${book.seq === 1 ? 'entry' : 'entries'}`;
  if (book.readOnly) {
    return (
      <div className="trail-status" data-locked role="status" title={book.readOnly.message}>
        Read only · {entries}
      </div>
    );
  }
  return (
    <div className="trail-status" role="status">
      {saving > 0 ? 'Saving…' : `Saved · trail verified, ${entries}`}
    </div>
  );
}
