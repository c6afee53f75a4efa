/** The lines of an agreed plan: what is paid of each and by what, what is late, what was missed. */
import {
  lineStateNames,
  missingOf,
  progressOf,
  type LineProgress,
  type LineState,
  type PlanProgress,
} from '#core/plans/progress';
import { paidBy, type PaidPart } from '#core/plans/paid-by';
import type { BookState } from '#core/book/state';
import type { LocalDate } from '#core/basics/local-date';
import type { Plan } from '#core/plans/state';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useBook, useOpenBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { QuietAction } from '../../ui/quiet-action';
import { toast } from '../../ui/toast';

const tones: Readonly<Record<LineState, BadgeTone>> = {
  paid: 'green',
  'part-paid': 'teal',
  ahead: 'grey',
  due: 'blue',
  late: 'amber',
  missed: 'brick',
};

export function PlanProgressCard({ plan }: { readonly plan: Plan }) {
  const { today } = useFigures();
  const { progress, parts } = useBook(told, plan, today);
  return (
    <Card title="Payments" aside={progress.toCome > 0 && <SaveCalendar plan={plan} />}>
      <Sums progress={progress} isChanged={plan.versions.length > 1} />
      <table className="plan-table plan-progress">
        <thead>
          <tr>
            <th scope="col">Due</th>
            <th scope="col">Amount</th>
            <th scope="col">Paid</th>
            <th scope="col" className="plan-how">
              How it stands
            </th>
          </tr>
        </thead>
        <tbody>
          {progress.lines.map((line, at) => (
            <Line key={line.on} line={line} parts={parts[at] ?? []} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** As a file: whoever pays puts it into the calendar they use. */
function SaveCalendar({ plan }: { readonly plan: Plan }) {
  const { bookId } = useOpenBook();
  const save = async () => {
    const saved = await call('calendar.save', { bookId, planId: plan.id });
    if (saved?.ok) tellSaved(saved.value);
    else if (saved) toast(saved.refusal.message);
  };
  return <QuietAction label="Days for their calendar…" shortcut="d" onClick={() => void save()} />;
}

interface SumsProps {
  readonly progress: PlanProgress;
  /** What was paid before the change is in the lines of the version before. */
  readonly isChanged: boolean;
}

function Sums({ progress: { paid, toCome, behind }, isChanged }: SumsProps) {
  return (
    <p className="plan-note">
      <strong>
        <Amount cents={paid} />
      </strong>{' '}
      paid{isChanged && ' since the change'},{' '}
      <strong>
        <Amount cents={toCome} />
      </strong>{' '}
      to come
      {behind > 0 && (
        <>
          , of which{' '}
          <strong>
            <Amount cents={behind} />
          </strong>{' '}
          is past its day
        </>
      )}
      .
    </p>
  );
}

function Line({ line, parts }: { readonly line: LineProgress; readonly parts: readonly PaidPart[] }) {
  return (
    <tr>
      <th scope="row">
        <DayText day={line.on} />
      </th>
      <td>
        <Amount cents={line.amount} bare />
      </td>
      <td>{line.paid > 0 ? <Amount cents={line.paid} bare /> : '–'}</td>
      <td className="plan-how">
        <span className="plan-state">
          <Badge tone={tones[line.state]}>{lineStateNames[line.state]}</Badge>
          {line.paid > 0 && missingOf(line) > 0 && (
            <span className="plan-quiet">
              <Amount cents={missingOf(line)} bare /> missing
            </span>
          )}
          {parts.map((part, at) => (
            // Parts have no name of their own, and their order stays.
            <Part key={at} part={part} isOnly={parts.length === 1} />
          ))}
        </span>
      </td>
    </tr>
  );
}

const sources: Readonly<Record<PaidPart['what'], string>> = {
  payment: 'paid',
  credit: 'credit',
  'write-off': 'written off',
  otherwise: 'by the ledger',
};

function Part({ part, isOnly }: { readonly part: PaidPart; readonly isOnly: boolean }) {
  return (
    <span className="plan-quiet">
      {sources[part.what]} {part.on && <DayText day={part.on} />}
      {!isOnly && (
        <>
          {' '}
          <Amount cents={part.amount} bare />
        </>
      )}
    </span>
  );
}

function told(state: BookState, plan: Plan, today: LocalDate) {
  const progress = progressOf(state, plan, today);
  return { progress, parts: paidBy(state, plan, progress.lines) };
}
