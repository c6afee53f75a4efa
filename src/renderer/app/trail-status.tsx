/**
 * The state of the book, quietly: what is on disk, and what looking through it found. Never more than is true. It
 * leads to the trail itself.
 */
import { Link, useLocation } from 'wouter';
import type { OpenBook } from '#core/contract/books';
import { isSound } from '#core/papers/verify-report';
import { usePractice } from '../book/use-book';
import { paths } from '../ui/paths';

export function TrailStatus() {
  const { book, saving } = usePractice();
  const [location] = useLocation();
  if (!book) return null;
  const isTroubled = book.readOnly !== null || (book.verified !== null && !isSound(book.verified));
  return (
    <output className="trail-status" data-locked={isTroubled} title={book.readOnly?.message}>
      <Link href={paths.trail} aria-current={location === paths.trail ? 'page' : undefined}>
        {saving > 0 ? 'Saving…' : words(book)}
      </Link>
    </output>
  );
}

function words({ readOnly, verified, seq }: OpenBook): string {
  const entries = `${seq.toLocaleString()} ${seq === 1 ? 'entry' : 'entries'}`;
  if (readOnly) return `Read only · ${entries}`;
  if (!verified) return `Saved · ${entries}, checking the trail…`;
  if (!isSound(verified)) return 'Saved · the trail does not hold';
  // What was written since is sealed, and looked through at the next pause.
  return verified.entries < seq ? `Saved · ${entries}` : `Saved · trail verified, ${entries}`;
}
