/** One book in the list of books. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { BookEntry } from '#core/contract/contract';
import { jurisdictionNames } from '#core/profile/state';
import { Badge } from '../../ui/badge';
import { paths } from '../../ui/paths';

/** By any text: a book made by a later version may be somewhere this one does not know. */
const placeNames: Readonly<Record<string, string>> = jurisdictionNames;

interface BookRowProps {
  readonly entry: BookEntry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

export function BookRow({ entry, isOpen, onOpen, onDiscard }: BookRowProps) {
  const { name, currency, jurisdiction, isSample, isReachable, place } = entry;
  return (
    <li className="book-row">
      <div className="book-row-words">
        <div className="book-row-name">
          {name} {isSample && <Badge>Sample</Badge>} {isOpen && <Badge tone="teal">On screen</Badge>}
          {!isReachable && <Badge tone="amber">Not there now</Badge>}
        </div>
        <div className="book-row-about">
          {currency} · {placeNames[jurisdiction] ?? jurisdiction}
        </div>
        <div className="book-row-about">
          {isReachable
            ? `Kept in ${place}`
            : `Its folder can’t be reached: ${place}. Is a stick or drive unplugged?`}
        </div>
      </div>
      {isSample && (
        <Button onClick={onDiscard} aria-label={`Throw ${name} away…`}>
          Throw away…
        </Button>
      )}
      {isOpen ? (
        <>
          <Button component={Link} href={paths.trail}>
            Trail
          </Button>
          <Button component={Link} href={paths.profile}>
            Business details…
          </Button>
        </>
      ) : (
        <Button onClick={onOpen} disabled={!isReachable} aria-label={`Open ${name}`}>
          Open
        </Button>
      )}
    </li>
  );
}
