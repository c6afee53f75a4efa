/** A balance as it rose and fell, with what happened marked on it. Loaded only when it is looked at; a table says the same. */
import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { sayShortDay } from '#core/basics/date-text';
import { addDays, daysBetween, type LocalDate } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import { chartMarks, type ChartMark } from './chart-marks';
import { useFigures } from './figures';

interface ChartHistoryProps {
  /** The oldest first. */
  readonly points: readonly { readonly on: LocalDate; readonly balance: Cents }[];
  readonly marks: readonly ChartMark[];
}

const axis = { tick: { fill: 'var(--quiet)', fontSize: 12 }, tickLine: false, axisLine: false } as const;

export function ChartHistory({ points, marks }: ChartHistoryProps) {
  const { currency, locale, today } = useFigures();
  const start = points[0]?.on ?? today;
  // The axis runs in days, so that a long quiet time is seen as one.
  const dayOf = (on: LocalDate) => daysBetween(start, on);
  const data = points.map(({ on, balance }) => ({ day: dayOf(on), balance }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={data} margin={{ top: 12, right: 40, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="day"
          type="number"
          domain={['dataMin', 'dataMax']}
          tickCount={5}
          tickFormatter={(days: number) => sayShortDay(addDays(start, Math.round(days)), locale)}
        />
        <YAxis
          {...axis}
          dataKey="balance"
          width={88}
          tickCount={4}
          tickFormatter={(balance: number) => sayAmount(cents(Math.round(balance)), currency, locale)}
        />
        <Line
          dataKey="balance"
          type="stepAfter"
          stroke="var(--teal)"
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {marks.map((mark) => (
          <ReferenceDot key={mark.id} x={dayOf(mark.on)} y={mark.balance} shape={<Mark mark={mark} />} />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

interface MarkProps {
  readonly mark: ChartMark;
  /** Where it stands, in pixels; the chart says so. */
  readonly cx?: number;
  readonly cy?: number;
}

function Mark({ mark: { kind, words }, cx = 0, cy = 0 }: MarkProps) {
  const { glyph, colour } = chartMarks[kind];
  return (
    <text x={cx} y={cy} dy={4} textAnchor="middle" fontSize={13} fill={colour}>
      <title>{words}</title>
      {glyph}
    </text>
  );
}
