/** How the balance falls under the plan: as a line, or as the table it is drawn from. */
import { lazy } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import { subtract, sum, type Cents } from '#core/basics/money';
import type { PlanLine } from '#core/plans/plan-line';
import { Amount } from '../../ui/amount';
import { ColumnHeads } from '../../ui/column-heads';
import { DayText } from '../../ui/day-text';
import { FallingCard } from './falling-card';

const ChartBalance = lazy(async () => ({ default: (await import('../../ui/chart-balance')).ChartBalance }));

interface BalanceCardProps {
  readonly lines: readonly PlanLine[];
  /** The day the plan was made: until the first payment nothing falls. */
  readonly from: LocalDate;
}

export function BalanceCard({ lines, from }: BalanceCardProps) {
  const last = lines.at(-1);
  if (!last) return null;
  const steps = stepsOf(lines);
  const total = sum(lines.map((line) => line.amount));
  return (
    <FallingCard
      label="The balance after each payment; the table has the figures"
      chart={<ChartBalance points={[{ on: from, left: total }, ...steps]} />}
      table={<BalanceTable steps={steps} />}
    >
      <p className="plan-quiet">
        Paid in full on <DayText day={last.on} />.
      </p>
    </FallingCard>
  );
}

interface Step extends PlanLine {
  readonly left: Cents;
}

function stepsOf(lines: readonly PlanLine[]): Step[] {
  let left = sum(lines.map((line) => line.amount));
  return lines.map((line) => ({ ...line, left: (left = subtract(left, line.amount)) }));
}

function BalanceTable({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <table className="plan-table">
      <ColumnHeads names={['On', 'Paid', 'Left']} />
      <tbody>
        {steps.map((step) => (
          <tr key={`${step.on} ${step.left}`}>
            <th scope="row">
              <DayText day={step.on} />
            </th>
            <td>
              <Amount cents={step.amount} bare />
            </td>
            <td>
              <Amount cents={step.left} bare />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
