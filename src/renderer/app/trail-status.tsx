/**
 * The state of the book, quietly: what is on disk, and what the opening check found. Never more than is true. It
 * leads to the trail itself.
 */
import { Link, useLocation } from 'wouter';
import { usePractice } from '../book/use-book';
import { paths } from '../ui/paths';

export function TrailStatus() {
  const { book, saving } = usePractice();
  const [location] = useLocation();
  if (!book) return null;
  const entries = `${book.seq.toLocaleString()} ${book.seq === 1 ? 'entry' : 'entries'}`;
  const saved = saving > 0 ? 'Saving…' : `Saved · trail verified, ${entries}`;
  return (
    <output className="trail-status" data-locked={book.readOnly !== null} title={book.readOnly?.message}>
      <Link href={paths.trail} aria-current={location === paths.trail ? 'page' : undefined}>
        {book.readOnly ? `Read only · ${entries}` : saved}
      </Link>
    </output>
  );
}
