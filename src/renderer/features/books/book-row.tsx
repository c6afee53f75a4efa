/** One book in the list of books. */
import type { BookEntry } from '#core/contract/contract';
import { jurisdictionNames } from '#core/profile/state';
import { Badge } from '../../ui/badge';
import { BookActions } from './book-actions';

/** By any text: a book made by a later version may be somewhere this one does not know. */
const placeNames: Readonly<Record<string, string>> = jurisdictionNames;

interface BookRowProps {
  readonly entry: BookEntry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

export function BookRow(props: BookRowProps) {
  const { entry, isOpen } = props;
  const { name, currency, jurisdiction, isSample, isReachable, hasPassword, place } = entry;
  return (
    <li className="book-row">
      <div className="book-row-words">
        <div className="book-row-name">
          {name} {isSample && <Badge>Sample</Badge>} {isOpen && <Badge tone="teal">On screen</Badge>}
          {hasPassword && <Badge>Password</Badge>}
          {!isReachable && <Badge tone="amber">Not there now</Badge>}
        </div>
        <div className="book-row-about">
          {[currency, placeNames[jurisdiction] ?? jurisdiction].filter(Boolean).join(' · ')}
        </div>
        <div className="book-row-about">
          {isReachable
            ? `Kept in ${place}`
            : `Its folder is not there: ${place}. If it is on a stick or drive, plug it in.`}
        </div>
      </div>
      <BookActions {...props} />
    </li>
  );
}
