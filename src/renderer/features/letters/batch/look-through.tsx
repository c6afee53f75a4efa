/** The letters one by one, as they will print: the arrow keys lead on, X takes one out. */
import { useState } from 'react';
import type { PageRequest } from '#core/letters/commands';
import { letterKindNames } from '#core/letters/kinds';
import { usePreview } from '../../../book/use-preview';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { PageHead } from '../../../ui/page-head';
import { PagePreview } from '../../../ui/page-preview';
import { RefusalNote } from '../../../ui/refusal';
import { useShortcuts } from '../../../ui/shortcuts';
import { ThisLetter } from './this-letter';
import type { LettersInHand } from './use-letter-choice';

interface LookThroughProps {
  readonly choice: LettersInHand;
  /** The debtor whose letter comes first. */
  readonly begin: string;
  readonly onClose: () => void;
}

export function LookThrough({ choice, begin, onClose }: LookThroughProps) {
  const { shown, chosen, change } = choice;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      shown.findIndex(({ debtorId }) => debtorId === begin),
    ),
  );
  const row = shown[Math.min(at, shown.length - 1)];
  const go = (by: number) => setAt(Math.min(Math.max(at + by, 0), shown.length - 1));
  useShortcuts({ ArrowRight: () => go(1), ArrowLeft: () => go(-1), Escape: onClose });
  if (!row) return null;
  const isIn = chosen.has(row.debtorId);
  return (
    <>
      <PageHead
        title={`${letterKindNames[row.kind]} to ${row.name}`}
        subtitle={`Letter ${at + 1} of ${shown.length}. The arrow keys lead from one to the next.`}
        badge={
          row.stop ? (
            <Badge>Stays here</Badge>
          ) : isIn ? (
            <Badge tone="green">Goes out</Badge>
          ) : (
            <Badge>{row.warnings.length > 0 ? 'Not in yet' : 'Taken out'}</Badge>
          )
        }
        actions={
          <>
            <ActionButton shortcut="Escape" onClick={onClose}>
              Back to the list
            </ActionButton>
            <ActionButton
              shortcut="x"
              disabled={row.stop !== null}
              onClick={() => change(row.debtorId, { isIn: !isIn })}
            >
              {isIn ? 'Take it out' : 'Put it in'}
            </ActionButton>
            <ActionButton shortcut="p" disabled={at === 0} onClick={() => go(-1)}>
              Previous
            </ActionButton>
            <ActionButton shortcut="n" primary disabled={at === shown.length - 1} onClick={() => go(1)}>
              Next
            </ActionButton>
          </>
        }
      />
      <div className="letter-columns">
        <div className="letter-facts">
          <ThisLetter key={row.debtorId} {...{ choice, row }} />
        </div>
        {!row.stop && <Preview key={row.debtorId} request={choice.requestOf(row)} label={row.name} />}
      </div>
    </>
  );
}

interface PreviewProps {
  readonly request: PageRequest;
  readonly label: string;
}

function Preview({ request: { despite: _despite, ...draft }, label }: PreviewProps) {
  const page = usePreview({ draft });
  if (page && !page.ok) return <RefusalNote refusal={page.refusal} />;
  return <PagePreview pdf={page?.value ?? null} label={`Letter to ${label}`} />;
}
