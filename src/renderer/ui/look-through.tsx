/** Many papers one by one, as they will print: the arrow keys lead on, X takes one out, Esc leads back. */
import { useEffect, useState, type ReactNode } from 'react';
import { ActionButton } from './action-button';
import { Badge } from './badge';
import { PageHead } from './page-head';
import { useShortcuts } from './shortcuts';

interface Standing {
  /** Whether it goes out; null where that can't be. */
  readonly isIn: boolean | null;
  /** The same in words: `Taken out`. */
  readonly words: string;
}

interface LookThroughProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The key of the one that comes first. */
  readonly begin: string;
  /** What one of them is: `Letter`. */
  readonly what: string;
  readonly titleOf: (row: Row) => string;
  readonly standingOf: (row: Row) => Standing;
  readonly onToggle: (row: Row) => void;
  readonly onClose: () => void;
  readonly children: (row: Row) => ReactNode;
}

export function LookThrough<Row>(props: LookThroughProps<Row>) {
  const { rows, keyOf, begin, what, titleOf, standingOf, onToggle, onClose, children } = props;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => keyOf(row) === begin),
    ),
  );
  // A row that was opened by a double press has words chosen here, which would spread over what comes next.
  useEffect(() => () => getSelection()?.removeAllRanges(), []);
  const row = rows[Math.min(at, rows.length - 1)];
  const go = (by: number) => setAt(Math.min(Math.max(at + by, 0), rows.length - 1));
  useShortcuts({ ArrowRight: () => go(1), ArrowLeft: () => go(-1), Escape: onClose });
  if (row === undefined) return null;
  const { isIn, words } = standingOf(row);
  return (
    <>
      <PageHead
        title={titleOf(row)}
        subtitle={`${what} ${at + 1} of ${rows.length}. The arrow keys lead from one to the next.`}
        badge={isIn ? <Badge tone="green">{words}</Badge> : <Badge>{words}</Badge>}
        actions={
          <>
            <ActionButton shortcut="Escape" onClick={onClose}>
              Back to the list
            </ActionButton>
            <ActionButton shortcut="x" disabled={isIn === null} onClick={() => onToggle(row)}>
              {isIn ? 'Take it out' : 'Put it in'}
            </ActionButton>
            <ActionButton shortcut="p" disabled={at === 0} onClick={() => go(-1)}>
              Previous
            </ActionButton>
            <ActionButton shortcut="n" primary disabled={at === rows.length - 1} onClick={() => go(1)}>
              Next
            </ActionButton>
          </>
        }
      />
      {children(row)}
    </>
  );
}
