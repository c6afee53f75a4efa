/** A balance falling step by step, day by day. Loaded only when it is looked at; the figures always stand beside it. */
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { sayShortDay } from '#core/basics/date-text';
import { addDays, daysBetween, type LocalDate } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import { useFigures } from './figures';

export interface BalancePoint {
  readonly on: LocalDate;
  /** What is left from that day on. */
  readonly left: Cents;
}

/** More labels than this would touch one another in a narrow window. */
const LABELS = 5;

export function ChartBalance({ points }: { readonly points: readonly BalancePoint[] }) {
  const { currency, locale, today } = useFigures();
  const start = points[0]?.on ?? today;
  // The axis runs in days, so that a long gap is seen as one.
  const data = points.map(({ on, left }) => ({ day: daysBetween(start, on), left }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={data} margin={{ top: 8, right: 40, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={someOf(data.map(({ day }) => day))}
          interval={0}
          tickFormatter={(days: number) => sayShortDay(addDays(start, days), locale)}
          tick={{ fill: 'var(--quiet)', fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        <YAxis
          dataKey="left"
          width={76}
          tickCount={4}
          tickFormatter={(left: number) => sayAmount(cents(Math.round(left)), currency, locale)}
          tick={{ fill: 'var(--quiet)', fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        <Line
          dataKey="left"
          type="stepAfter"
          stroke="var(--teal)"
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** The first, the last, and a few evenly between. */
function someOf(days: readonly number[]): number[] {
  const different = [...new Set(days)];
  if (different.length <= LABELS) return different;
  const step = (different.length - 1) / (LABELS - 1);
  return different.filter((_, i) => Math.round(Math.round(i / step) * step) === i);
}
