/** What was given, day by day, and what came of it. */
import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import type { Given } from '#core/relationship/answers';
import type { TotalGiven } from '#core/relationship/gestures';
import type { Relationship } from '#core/relationship/relationship';
import { sayGesture } from '#core/relationship/say-gesture';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { ColumnHeads } from '../../../ui/column-heads';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';
import { paths } from '../../../ui/paths';
import { sayDays } from './say-days';

interface GivenCardProps {
  readonly debtorId: DebtorId;
  readonly facts: Relationship;
}

/** Older ones say little of today. */
const DAYS_SHOWN = 12;

export function GivenCard({ debtorId, facts: { given, total } }: GivenCardProps) {
  if (given.length === 0) {
    return (
      <Card title="Given, and how it was answered">
        <p className="relationship-line relationship-quiet">
          Nothing yet. Time given on a call, a promise taken, a plan, a pause, a credit or a write-off will
          stand here.
        </p>
      </Card>
    );
  }
  return (
    <Card title="Given, and how it was answered" aside={<Total total={total} />}>
      <table className="relationship-table" aria-label="Given, and how it was answered">
        <ColumnHeads names={['When', 'What was given', 'How much', 'What came after']} />
        <tbody>
          {given.slice(0, DAYS_SHOWN).map((day) => (
            <GivenDay key={day.on} debtorId={debtorId} day={day} />
          ))}
        </tbody>
      </table>
      {given.length > DAYS_SHOWN && (
        <p className="relationship-line relationship-quiet">
          and what was given on {sayDays(given.length - DAYS_SHOWN)} before, in the timeline
        </p>
      )}
    </Card>
  );
}

function Total({ total: { days, amount } }: { readonly total: TotalGiven }) {
  return (
    <span className="relationship-quiet">
      In all {days > 0 && `${sayDays(days)} of time`}
      {days > 0 && amount > 0 && ' and '}
      {amount > 0 && <Amount cents={amount} />}
    </span>
  );
}

/** What was given on one day has one answer. */
function GivenDay({ debtorId, day }: { readonly debtorId: DebtorId; readonly day: Given }) {
  const figures = useFigures();
  const { on, gestures } = day;
  return gestures.map((gesture, place) => (
    <tr key={`${gesture.what} ${gesture.entryId}`}>
      {place === 0 && (
        <th scope="row" rowSpan={gestures.length}>
          <DayText day={on} />
        </th>
      )}
      <td>
        <Anchor component={Link} href={paths.debtorEntry(debtorId, encodeURIComponent(gesture.entryId))}>
          {sayGesture(gesture, figures)}
        </Anchor>
      </td>
      <td>{gesture.amount > 0 ? <Amount cents={gesture.amount} /> : sayDays(gesture.days)}</td>
      {place === 0 && (
        <td rowSpan={gestures.length}>
          <Answer day={day} />
        </td>
      )}
    </tr>
  ));
}

/** Beyond these a long list would hide the row below. */
const SHOWN = 3;

function Answer({ day: { payments, isOver } }: { readonly day: Given }) {
  if (payments.length === 0) {
    return (
      <span className="relationship-quiet">{isOver ? 'Nothing before the next one' : 'Nothing yet'}</span>
    );
  }
  const rest = payments.length - SHOWN;
  return (
    <>
      {payments.slice(0, SHOWN).map(({ id, amount, days }) => (
        <Fragment key={id}>
          <Anchor component={Link} href={paths.payment(id)}>
            <Amount cents={amount} />
          </Anchor>{' '}
          <span className="relationship-quiet">{days === 0 ? 'the same day' : `after ${sayDays(days)}`}</span>
          <br />
        </Fragment>
      ))}
      {rest > 0 && <span className="relationship-quiet">and {rest} more</span>}
    </>
  );
}
