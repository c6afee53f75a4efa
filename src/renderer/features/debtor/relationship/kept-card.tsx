/** What they said they would do, and what came: promises, plans, and how late they usually pay. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import type { DaysLate } from '#core/relationship/days-late';
import type { PlanFacts } from '#core/relationship/plan-facts';
import { countPromises, type PromiseFacts, type Relationship } from '#core/relationship/relationship';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';
import { sayDays } from './say-days';

interface KeptCardProps {
  readonly debtorId: DebtorId;
  readonly facts: Relationship;
}

export function KeptCard({ debtorId, facts: { promises, plans, daysLate } }: KeptCardProps) {
  return (
    <Card title="Promised, and kept">
      <p className="relationship-line">{sayPromises(promises)}</p>
      <ul className="relationship-list">
        {promises.slice(0, SHOWN).map((each) => (
          <PromiseLine key={each.promise.id} debtorId={debtorId} {...each} />
        ))}
      </ul>
      {promises.length > SHOWN && (
        <p className="relationship-line relationship-quiet">
          and {promises.length - SHOWN} earlier, in the timeline
        </p>
      )}
      {plans.map((each) => (
        <PlanLine key={each.plan.id} {...each} />
      ))}
      <p className="relationship-line">{sayLate(daysLate)}</p>
    </Card>
  );
}

const SHOWN = 6;

/** `They kept 3 of 4 promises; 1 came in part.` */
function sayPromises(promises: readonly PromiseFacts[]): string {
  if (promises.length === 0) return 'No promise was noted yet.';
  const { kept, 'part-kept': part, broken, pending } = countPromises(promises);
  const others = [
    part > 0 && `${part} came in part`,
    broken > 0 && `for ${broken} nothing came`,
    pending > 0 && `${pending} ${pending === 1 ? 'is' : 'are'} still open`,
  ].filter(Boolean);
  const made = `${promises.length} ${promises.length === 1 ? 'promise' : 'promises'}`;
  return `They kept ${kept} of ${made}${others.length > 0 ? `; ${others.join(', ')}` : ''}.`;
}

function PromiseLine({ debtorId, promise, keeping }: PromiseFacts & { readonly debtorId: DebtorId }) {
  const words = { kept: 'kept', 'part-kept': 'kept in part', broken: 'nothing came', pending: 'open' };
  return (
    <li>
      <Anchor component={Link} href={paths.debtorEntry(debtorId, promise.noteId)}>
        <Amount cents={promise.amount} /> by <DayText day={promise.by} />
      </Anchor>{' '}
      <span className="relationship-quiet">
        {words[keeping.how]}
        {keeping.how === 'part-kept' && (
          <>
            , <Amount cents={keeping.received} /> came
          </>
        )}
      </span>
    </li>
  );
}

function PlanLine({ plan, due, kept }: PlanFacts) {
  return (
    <p className="relationship-line">
      Of a{' '}
      <Anchor component={Link} href={paths.plan(plan.id)}>
        plan
      </Anchor>
      , {due === 0 ? 'nothing was due yet.' : `${kept} of ${due} payments came in time.`}
    </p>
  );
}

/** Half of the invoices were paid by then; of one or two that says little. */
function sayLate(late: DaysLate | null): string {
  if (!late) return 'No invoice was paid in this book yet, so how late they usually pay is not known.';
  const { median, invoices } = late;
  const when =
    median === 0 ? 'on the day' : median > 0 ? `${sayDays(median)} late` : `${sayDays(-median)} early`;
  if (invoices === 1) return `The one invoice they paid here came ${when}.`;
  return `They usually pay ${when}, as ${invoices} invoices show.`;
}
