/** The dated lines of a plan, and what they come to. */
import { sum } from '#core/basics/money';
import type { PlanLine } from '#core/plans/plan-line';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';

interface PlanLinesCardProps {
  readonly lines: readonly PlanLine[];
  /** Why there are none yet, in words. */
  readonly missing?: string;
}

export function PlanLinesCard({ lines, missing = '' }: PlanLinesCardProps) {
  return (
    <Card title="Payments">
      {/* While somebody types, what is missing is no alarm. */}
      <output className="plan-missing">{missing}</output>
      {lines.length > 0 && (
        <>
          <ol className="plan-lines">
            {lines.map((line) => (
              <li key={`${line.on} ${line.amount}`}>
                <DayText day={line.on} /> · <Amount cents={line.amount} bare />
              </li>
            ))}
          </ol>
          <p className="plan-sum" data-testid="plan-sum">
            = <Amount cents={sum(lines.map((line) => line.amount))} bare />
          </p>
        </>
      )}
    </Card>
  );
}
