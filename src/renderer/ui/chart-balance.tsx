/** A balance falling step by step, day by day. Loaded only when it is looked at; the figures always stand beside it. */
import { Line } from 'recharts';
import { daysBetween, type LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import { useFigures } from './figures';
import { StepChart, stepLine } from './step-chart';

export interface BalancePoint {
  readonly on: LocalDate;
  /** What is left from that day on. */
  readonly left: Cents;
}

/** More labels than this would touch one another in a narrow window. */
const LABELS = 5;

export function ChartBalance({ points }: { readonly points: readonly BalancePoint[] }) {
  const { today } = useFigures();
  const start = points[0]?.on ?? today;
  const data = points.map(({ on, left }) => ({ day: daysBetween(start, on), left }));
  return (
    <StepChart start={start} data={data} ticks={someOf(data.map(({ day }) => day))}>
      <Line {...stepLine} dataKey="left" stroke="var(--teal)" strokeWidth={2} />
    </StepChart>
  );
}

/** The first, the last, and a few evenly between. */
function someOf(days: readonly number[]): number[] {
  const different = [...new Set(days)];
  if (different.length <= LABELS) return different;
  const step = (different.length - 1) / (LABELS - 1);
  return different.filter((_, i) => Math.round(Math.round(i / step) * step) === i);
}
