/** The old and the new schedule side by side, day by day, and what becomes of the sum. */
import type { Cents } from '#core/basics/money';
import { sum } from '#core/basics/money';
import type { Result } from '#core/basics/result';
import { linesBesideEachOther } from '#core/plans/beside';
import type { ChangedShape } from '#core/plans/decide-change';
import type { PlanLine } from '#core/plans/plan-line';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { ColumnHeads } from '../../ui/column-heads';
import { DayText } from '../../ui/day-text';

interface BesideCardProps {
  readonly was: readonly PlanLine[];
  readonly draft: Result<ChangedShape>;
}

export function BesideCard({ was, draft }: BesideCardProps) {
  const is = draft.ok ? draft.value.lines : [];
  return (
    <Card title="What is still to come">
      <output className="plan-missing">{draft.ok ? '' : draft.refusal.message}</output>
      <table className="plan-table plan-beside">
        <ColumnHeads names={['Due', 'Until now', 'From now on']} />
        <tbody>
          {linesBesideEachOther(was, is).map((line) => (
            <Row key={line.on} line={line} isChanged={draft.ok && line.was !== line.is} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>
              <Amount cents={sum(was.map(({ amount }) => amount))} bare />
            </td>
            <td>{draft.ok ? <Amount cents={sum(is.map(({ amount }) => amount))} bare /> : '–'}</td>
          </tr>
        </tfoot>
      </table>
      {draft.ok && draft.value.concession > 0 && (
        <p className="plan-note">
          Once that is paid, the other <Amount cents={draft.value.concession} /> need not be: you will be
          asked to write it off then.
        </p>
      )}
    </Card>
  );
}

interface RowProps {
  readonly line: ReturnType<typeof linesBesideEachOther>[number];
  readonly isChanged: boolean;
}

function Row({ line: { on, was, is }, isChanged }: RowProps) {
  return (
    <tr data-changed={isChanged}>
      <th scope="row">
        <DayText day={on} />
      </th>
      <td>
        <Figure cents={was} />
      </td>
      <td>
        <Figure cents={is} />
      </td>
    </tr>
  );
}

function Figure({ cents }: { readonly cents: Cents | null }) {
  return cents === null ? <>–</> : <Amount cents={cents} bare />;
}
