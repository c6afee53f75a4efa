/** What can be done with one book of the list. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { BookEntry } from '#core/contract/books';
import { paths } from '../../ui/paths';
import { MissingBook } from './missing-book';

interface BookActionsProps {
  readonly entry: BookEntry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

export function BookActions({ entry, isOpen, onOpen, onDiscard }: BookActionsProps) {
  const { bookId, name, isSample, isReachable } = entry;
  return (
    <div className="book-row-actions">
      {isSample ? (
        <Button onClick={onDiscard} aria-label={`Throw ${name} away…`}>
          Throw away…
        </Button>
      ) : (
        <Button component={Link} href={paths.backups(bookId)} aria-label={`Backups of ${name}`}>
          Backups
        </Button>
      )}
      {!isReachable && <MissingBook entry={entry} />}
      {isOpen && <OpenBookLinks />}
      {isReachable && !isOpen && (
        <Button className="book-row-open" onClick={onOpen} aria-label={`Open ${name}`}>
          Open
        </Button>
      )}
    </div>
  );
}

function OpenBookLinks() {
  return (
    <>
      <Button component={Link} href={paths.trail}>
        Trail
      </Button>
      <Button component={Link} href={paths.password}>
        Password…
      </Button>
      <Button component={Link} href={paths.profile}>
        Business details…
      </Button>
    </>
  );
}
