/** One entry of the timeline: the day, what kind, what happened, and what was owed then. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { sayDayOfMonth, sayFullDay } from '#core/basics/date-text';
import { sayEntry } from '#core/timeline/say-entry';
import type { Entry } from '#core/timeline/timeline';
import { Amount } from '../../../ui/amount';
import { useFigures } from '../../../ui/figures';
import { paths } from '../../../ui/paths';

export function TimelineEntry({ entry }: { readonly entry: Entry }) {
  const figures = useFigures();
  const { title, strong, detail } = sayEntry(entry, figures);
  return (
    <li className="timeline-entry">
      <time dateTime={entry.on} title={sayFullDay(entry.on, figures.locale)}>
        {sayDayOfMonth(entry.on, figures.locale)}
      </time>
      <span className="timeline-dot" data-kind={entry.kinds[0]} aria-hidden="true" />
      <div className="timeline-words">
        {title}
        {title && strong && ' · '}
        {strong && <strong>{strong}</strong>} <SeeIt entry={entry} />
        {detail && <div className="timeline-detail">{detail}</div>}
      </div>
      <span className="timeline-balance" title="Owed at the end of that day">
        <Amount cents={entry.balanceAfter} />
      </span>
    </li>
  );
}

function SeeIt({ entry }: { readonly entry: Entry }) {
  switch (entry.what) {
    case 'letter-issued':
      return <See to={paths.letter(entry.letter.id)} />;
    case 'plan-offered':
    case 'plan-agreed':
    case 'plan-withdrawn':
      return <See to={paths.plan(entry.plan.id)} />;
    case 'noted':
    case 'invoice-dated':
    case 'fell-due':
    case 'imported':
      return null;
  }
}

function See({ to }: { readonly to: string }) {
  return (
    <Anchor component={Link} href={to}>
      view
    </Anchor>
  );
}
