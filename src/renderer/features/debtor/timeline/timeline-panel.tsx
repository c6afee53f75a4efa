/** Everything that happened with a debtor, newest first, month by month; narrowed by kind and words, or at a month. */
import { Anchor, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { entryKinds, timelineOf, type Entry, type EntryKind } from '#core/timeline/timeline';
import { useAbout } from '../../../book/use-about';
import { Choice } from '../../../ui/choice';
import { useFigures } from '../../../ui/figures';
import { KindFilter } from '../../../ui/kind-filter';
import { useKeptState } from '../../../ui/kept-state';
import { paths } from '../../../ui/paths';
import { ToggleButton } from '../../../ui/toggle-button';
import type { FilesInHand } from '../../../book/files/use-files';
import { BalanceChart } from './balance-chart';
import { itemsOf, monthKey, narrowed, type TimelineItem } from './timeline-items';
import { TimelineList, type TimelinePlace } from './timeline-list';
import './timeline.css';

const kindNames: Readonly<Record<EntryKind, string>> = {
  contact: 'Contacts',
  promise: 'Promises',
  dispute: 'Disputes',
  hold: 'Holds',
  money: 'Money',
  plan: 'Plans',
  letter: 'Letters',
  file: 'Files',
  circumstances: 'Circumstances',
  budget: 'Budgets',
  debtor: 'Debtor',
  import: 'Imports',
};

const nothingYet = 'Calls, letters, promises and money will stand here.';
const noMatch = 'Nothing in this timeline matches. Fewer words, or all kinds, may show more.';

/** A list that one sees at a glance needs no finding in it. */
const SHORT = 8;

interface TimelinePanelProps {
  readonly debtorId: DebtorId;
  readonly files: FilesInHand;
  /** The entry one came for, if any. */
  readonly entryId: string | null;
}

export function TimelinePanel({ debtorId, files, entryId }: TimelinePanelProps) {
  const figures = useFigures();
  const all = useAbout(timelineOf, debtorId, figures.today);
  const [kind, setKind] = useState<EntryKind | null>(null);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState<TimelinePlace | null>(entryId === null ? null : { key: entryId });
  const [hasChart, setHasChart] = useKeptState('timeline chart', false);
  const chosen = useMemo(() => narrowed(all, kind, query, figures), [all, kind, query, figures]);
  const items = useMemo(() => itemsOf(chosen, figures.locale), [chosen, figures.locale]);
  return (
    <section aria-label="Timeline">
      <div className="timeline-head">
        <Title order={2}>Timeline</Title>
        {all.length > 0 && (
          <ToggleButton size="compact-sm" isOn={hasChart} onSwitch={setHasChart}>
            Chart
          </ToggleButton>
        )}
        <KindFilter kinds={kindsIn(all)} names={kindNames} chosen={kind} onChoose={setKind} />
      </div>
      {hasChart && all.length > 0 && <BalanceChart debtorId={debtorId} entries={all} />}
      {all.length > SHORT && (
        <TimelineTools
          debtorId={debtorId}
          items={items}
          query={query}
          onQuery={setQuery}
          onJump={(key) => setPlace({ key })}
        />
      )}
      <TimelineList items={items} files={files} place={place} />
      {chosen.length === 0 && <p className="timeline-none">{all.length === 0 ? nothingYet : noMatch}</p>}
    </section>
  );
}

interface TimelineToolsProps {
  readonly debtorId: DebtorId;
  readonly items: readonly TimelineItem[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onJump: (month: string) => void;
}

function TimelineTools({ debtorId, items, query, onQuery, onJump }: TimelineToolsProps) {
  const months = items.flatMap(({ entry, month }) =>
    month === null ? [] : { value: monthKey(entry), label: month },
  );
  return (
    <div className="timeline-tools">
      <TextInput
        type="search"
        size="xs"
        aria-label="Find in the timeline"
        placeholder="Words to find"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <Choice
        size="xs"
        aria-label="Jump to a month"
        data={[{ value: '', label: 'Jump to…' }, ...months]}
        value=""
        onChoose={onJump}
      />
      <Anchor component={Link} href={paths.timelinePaper(debtorId)} underline="always">
        Print…
      </Anchor>
      <Anchor component={Link} href={paths.trailOf(debtorId)} underline="always">
        Trail…
      </Anchor>
    </div>
  );
}

function kindsIn(entries: readonly Entry[]): EntryKind[] {
  return entryKinds.filter((kind) => entries.some((entry) => entry.kinds.includes(kind)));
}
