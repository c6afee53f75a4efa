/** What the trail shows of each entry. */
import { day } from '#core/basics/local-date';
import type { TrailRow } from '#core/trail/trail-row';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import type { GridColumn } from '../../ui/grid-shape';

/** Without `sortBy`: a trail has one order, and not all of it is here. */
export const trailColumns: readonly GridColumn<TrailRow>[] = [
  {
    id: 'seq',
    label: 'No.',
    width: '72px',
    align: 'end',
    fromWidth: 820,
    cell: ({ seq }) => <span className="trail-quiet">{seq.toLocaleString()}</span>,
  },
  { id: 'day', label: 'Day', width: '132px', cell: ({ at }) => <DayText day={localDay(at)} /> },
  { id: 'time', label: 'Time', width: '64px', cell: ({ at }) => <TimeText at={at} /> },
  {
    id: 'by',
    label: 'Who',
    width: '96px',
    cell: ({ by }) => <span title={by}>{by}</span>,
  },
  {
    id: 'what',
    label: 'What',
    width: 'minmax(200px, 1fr)',
    cell: ({ words }) => (
      <span className="trail-words" title={words}>
        {words}
      </span>
    ),
  },
];

/** The day it was where the user sits; Swedish writes days as ISO does. */
function localDay(at: string) {
  return day(new Date(at).toLocaleDateString('sv-SE'));
}

function TimeText({ at }: { readonly at: string }) {
  const { locale } = useFigures();
  const time = new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <time dateTime={at} title={at} className="trail-quiet">
      {time}
    </time>
  );
}
