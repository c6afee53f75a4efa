/** A balance as it rose and fell, with what happened marked on it. Loaded only when it is looked at; a table says the same. */
import { Line, ReferenceDot } from 'recharts';
import { daysBetween, type LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import { chartMarks, type ChartMark } from './chart-marks';
import { useFigures } from './figures';
import { StepChart, stepLine } from './step-chart';

interface ChartHistoryProps {
  /** The oldest first. */
  readonly points: readonly { readonly on: LocalDate; readonly balance: Cents }[];
  readonly marks: readonly ChartMark[];
}

export function ChartHistory({ points, marks }: ChartHistoryProps) {
  const { today } = useFigures();
  const start = points[0]?.on ?? today;
  const dayOf = (on: LocalDate) => daysBetween(start, on);
  const data = points.map(({ on, balance }) => ({ day: dayOf(on), balance }));
  return (
    <StepChart start={start} data={data}>
      <Line {...stepLine} dataKey="balance" stroke="var(--teal)" strokeWidth={2} />
      {marks.map((mark) => (
        <ReferenceDot key={mark.id} x={dayOf(mark.on)} y={mark.balance} shape={<Mark mark={mark} />} />
      ))}
    </StepChart>
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
