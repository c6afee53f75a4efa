/** What lies behind it, as they told it. What is sensitive stays covered until asked for. */
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BookState } from '#core/book/state';
import type { DebtorId } from '#core/basics/ids';
import { ofDebtor } from '#core/basics/of-debtor';
import {
  categoryNames,
  currentTold,
  isSensitive,
  isToLookAgain,
  type Circumstances,
  type CircumstancesVersion,
} from '#core/circumstances/state';
import { tellDone } from '../../../book/undo';
import { useAbout } from '../../../book/use-about';
import { useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';
import { FoldLink } from '../../../ui/fold-link';
import { LinkButton } from '../../../ui/link-button';
import { toast } from '../../../ui/toast';
import './circumstances.css';
import { ToldForm } from './told-form';

/** Which form stands open: for new ones, or for one told anew. */
type Writing = 'new' | Circumstances | null;

export function CircumstancesCard({ debtorId }: { readonly debtorId: DebtorId }) {
  const all = useAbout(circumstancesOf, debtorId);
  const [writing, setWriting] = useState<Writing>(null);
  const open = all.filter(({ closed }) => closed === null);
  const add = (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label="Add circumstances"
      onClick={() => setWriting('new')}
    >
      + Add
    </Button>
  );
  return (
    <Card title="Circumstances" aside={add}>
      {open.length === 0 && (
        <p className="side-line side-quiet">Nothing was told. Why an invoice is late is worth asking.</p>
      )}
      {open.map((each) => (
        <Told key={each.id} circumstances={each} onTellAnew={() => setWriting(each)} />
      ))}
      {writing && (
        <ToldForm
          debtorId={debtorId}
          circumstances={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </Card>
  );
}

interface ToldProps {
  readonly circumstances: Circumstances;
  readonly onTellAnew: () => void;
}

function Told({ circumstances, onTellAnew }: ToldProps) {
  const [isAsked, setIsAsked] = useState(false);
  if (isSensitive(circumstances) && !isAsked) {
    return (
      <p className="side-line">
        Sensitive circumstances.{' '}
        <LinkButton underline="always" onClick={() => setIsAsked(true)}>
          Show them
        </LinkButton>
      </p>
    );
  }
  return (
    <div className="told">
      <Version version={currentTold(circumstances)} badge={<LookAgain circumstances={circumstances} />} />
      <Earlier versions={circumstances.versions.slice(0, -1).toReversed()} />
      <ToldActions
        circumstances={circumstances}
        onTellAnew={onTellAnew}
        onCover={isSensitive(circumstances) ? () => setIsAsked(false) : null}
      />
    </div>
  );
}

interface VersionProps {
  readonly version: CircumstancesVersion;
  readonly badge?: ReactNode;
}

function Version({ version, badge }: VersionProps) {
  const { category, words, since, told } = version;
  return (
    <>
      <p className="side-line">
        <strong>{categoryNames[category]}</strong>
        {since && (
          <>
            {' '}
            since <DayText day={since} />
          </>
        )}{' '}
        {badge}
      </p>
      {words && <p className="side-line told-words">{words}</p>}
      <p className="side-line side-quiet">
        Written down <DayText day={told.on} /> by {told.by}
      </p>
    </>
  );
}

function LookAgain({ circumstances }: { readonly circumstances: Circumstances }) {
  const { today } = useFigures();
  const { lookAgainOn } = currentTold(circumstances);
  if (!lookAgainOn) return null;
  return (
    <Badge tone={isToLookAgain(circumstances, today) ? 'amber' : 'grey'}>
      look again <DayText day={lookAgainOn} />
    </Badge>
  );
}

function Earlier({ versions }: { readonly versions: readonly CircumstancesVersion[] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (versions.length === 0) return null;
  return (
    <>
      <FoldLink size="sm" underline="always" isOpen={isOpen} onToggle={setIsOpen}>
        {versions.length === 1 ? 'Told otherwise before' : `Told otherwise ${versions.length} times before`}
      </FoldLink>
      {isOpen && versions.map((version) => <Version key={version.told.at} version={version} />)}
    </>
  );
}

interface ToldActionsProps extends ToldProps {
  /** Null where there is nothing to cover. */
  readonly onCover: (() => void) | null;
}

function ToldActions({ circumstances, onTellAnew, onCover }: ToldActionsProps) {
  const { bookId } = useOpenBook();
  const { send } = useCommand();
  const close = async () => {
    const closed = await send({ type: 'circumstances.close', circumstancesId: circumstances.id });
    if (closed.ok) tellDone(bookId, closed.value, 'The circumstances are closed.');
    else toast(closed.refusal.message);
  };
  const actions = [
    ['Told anew…', onTellAnew],
    ['No longer so', () => void close()],
    ['Cover', onCover],
  ] as const;
  return (
    <p className="side-line told-actions">
      {actions.map(
        ([label, act]) =>
          act && (
            <LinkButton key={label} size="sm" underline="always" onClick={act}>
              {label}
            </LinkButton>
          ),
      )}
    </p>
  );
}

function circumstancesOf({ circumstances }: BookState, debtorId: DebtorId): Circumstances[] {
  return ofDebtor(circumstances, debtorId);
}
