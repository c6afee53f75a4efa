/** One entry of the timeline: the day, what kind, what happened, and what was owed then. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
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
  const place = placeOf(entry);
  return (
    <li className="timeline-entry">
      <time dateTime={entry.on} title={sayFullDay(entry.on, figures.locale)}>
        {sayDayOfMonth(entry.on, figures.locale)}
      </time>
      <span className="timeline-dot" data-kind={entry.kinds[0]} aria-hidden="true" />
      <div className="timeline-words">
        <Words text={title} />
        {title && strong && ' · '}
        {strong && <strong>{strong}</strong>}{' '}
        {place && (
          <Anchor component={Link} href={place} underline="always">
            view
          </Anchor>
        )}
        {detail && <div className="timeline-detail">{detail}</div>}
      </div>
      <span className="timeline-balance" title="Owed at the end of that day">
        <Amount cents={entry.balanceAfter} />
      </span>
    </li>
  );
}

/** A pasted email would push everything else off the page; its beginning is enough until asked for. */
const LONG = 360;

function Words({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || text.length <= LONG) return text;
  return (
    <>
      {text.slice(0, LONG).trimEnd()}…{' '}
      <Anchor component="button" type="button" underline="always" onClick={() => setIsWhole(true)}>
        show all
      </Anchor>
    </>
  );
}

/** Where the thing itself can be looked at, when there is such a place. */
function placeOf(entry: Entry): string | null {
  if (entry.what === 'letter-issued') return paths.letter(entry.letter.id);
  return 'plan' in entry ? paths.plan(entry.plan.id) : null;
}
