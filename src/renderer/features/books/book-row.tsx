/** One book in the list of books; a click anywhere on it opens it. */
import { Link } from 'wouter';
import type { BackupEntry } from '#core/contract/backups';
import type { BookEntry } from '#core/contract/books';
import { jurisdictionNames } from '#core/profile/state';
import { useSayMoment } from '../../book/use-say-moment';
import { Badge } from '../../ui/badge';
import { paths } from '../../ui/paths';
import { BookActions } from './book-actions';

/** By any text: a book made by a later version may be somewhere this one does not know. */
const placeNames: Readonly<Record<string, string>> = jurisdictionNames;

interface BookRowProps {
  readonly entry: BookEntry;
  readonly isOpen: boolean;
  /** The newest of its backups; undefined while that is not known. */
  readonly lastBackup: BackupEntry | null | undefined;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

export function BookRow(props: BookRowProps) {
  const { entry, lastBackup } = props;
  const { currency, jurisdiction, isReachable, place, used } = entry;
  const sayMoment = useSayMoment();
  const since = [
    used && `Opened ${sayMoment(used)}`,
    lastBackup && `Backed up ${sayMoment(lastBackup)}`,
    lastBackup === null && 'No backup yet',
  ];
  return (
    <li className="book-row">
      <div className="book-row-words">
        <BookName {...props} />
        <div className="book-row-about">
          {[currency, placeNames[jurisdiction] ?? jurisdiction].filter(Boolean).join(' · ')}
        </div>
        <div className="book-row-about">{since.filter(Boolean).join(' · ')}</div>
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

function BookName({ entry, isOpen }: Pick<BookRowProps, 'entry' | 'isOpen'>) {
  const { name, isSample, isReachable, hasPassword } = entry;
  return (
    <div className="book-row-name">
      {isOpen ? (
        <Link className="book-row-open" href={paths.today}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      {isSample && <Badge>Sample</Badge>} {isOpen && <Badge tone="teal">On screen</Badge>}
      {hasPassword && <Badge>Password</Badge>}
      {!isReachable && <Badge tone="amber">Not there now</Badge>}
    </div>
  );
}
