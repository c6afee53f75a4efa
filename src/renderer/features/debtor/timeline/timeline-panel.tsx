/** Everything that happened with a debtor, newest first, month by month; narrowed to one kind when asked. */
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { sayMonth } from '#core/basics/date-text';
import type { DebtorId } from '#core/basics/ids';
import { entryKinds, timelineOf, type Entry, type EntryKind } from '#core/timeline/timeline';
import { useAbout } from '../../../book/use-about';
import { useFigures } from '../../../ui/figures';
import { KindFilter } from '../../../ui/kind-filter';
import type { FilesInHand } from '../files/use-files';
import { TimelineEntry } from './timeline-entry';
import './timeline.css';

const kindNames: Readonly<Record<EntryKind, string>> = {
  contact: 'Contacts',
  promise: 'Promises',
  money: 'Money',
  plan: 'Plans',
  letter: 'Letters',
  file: 'Files',
  import: 'Imports',
};

/** Five thousand entries would take a second to draw; nobody reads them all at once. */
const PAGE = 100;

interface TimelinePanelProps {
  readonly debtorId: DebtorId;
  readonly files: FilesInHand;
}

export function TimelinePanel({ debtorId, files }: TimelinePanelProps) {
  const { today, locale } = useFigures();
  const all = useAbout(timelineOf, debtorId, today);
  const [kind, setKind] = useState<EntryKind | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const chosen = kind ? all.filter((entry) => entry.kinds.includes(kind)) : all;
  const shown = chosen.slice(0, limit);
  return (
    <section aria-label="Timeline">
      <div className="timeline-head">
        <Title order={2}>Timeline</Title>
        <KindFilter kinds={kindsIn(all)} names={kindNames} chosen={kind} onChoose={setKind} />
      </div>
      {byMonth(shown, locale).map(({ month, entries }) => (
        <section key={month} aria-label={month}>
          <h3 className="timeline-month">{month}</h3>
          <ol className="timeline-entries">
            {entries.map((entry) => (
              <TimelineEntry key={entry.id} entry={entry} files={files} />
            ))}
          </ol>
        </section>
      ))}
      {chosen.length === 0 && (
        <p className="timeline-none">Calls, letters, promises and money will stand here.</p>
      )}
      {chosen.length > limit && (
        <Button mt="sm" onClick={() => setLimit(limit + PAGE)}>
          Show earlier ({(chosen.length - limit).toLocaleString(locale)} more)
        </Button>
      )}
    </section>
  );
}

interface Month {
  readonly month: string;
  readonly entries: Entry[];
}

/** The entries stand in order, so a month's are neighbours. */
function byMonth(entries: readonly Entry[], locale: string): Month[] {
  const months: Month[] = [];
  for (const entry of entries) {
    const month = sayMonth(entry.on, locale);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

function kindsIn(entries: readonly Entry[]): EntryKind[] {
  return entryKinds.filter((kind) => entries.some((entry) => entry.kinds.includes(kind)));
}
