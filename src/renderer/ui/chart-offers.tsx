/** Several balances falling side by side, each with its letter on it. Loaded only when looked at; a table says the same. */
import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { sayShortDay } from '#core/basics/date-text';
import { addDays, daysBetween, type LocalDate } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import { useFigures } from './figures';

interface ChartOffersProps {
  readonly rows: readonly { readonly on: LocalDate; readonly left: readonly (Cents | null)[] }[];
  /** One a line, in their order. */
  readonly letters: readonly string[];
  /** The line that is drawn strongest. */
  readonly chosen: number;
}

/** Told apart by stroke and letter, so that grey paper shows them as well. */
const looks = [
  { stroke: 'var(--teal)', strokeDasharray: '0', at: 0.3 },
  { stroke: 'var(--amber)', strokeDasharray: '6 4', at: 0.5 },
  { stroke: 'var(--violet)', strokeDasharray: '2 3', at: 0.7 },
] as const;

const axis = { tick: { fill: 'var(--quiet)', fontSize: 12 }, tickLine: false, axisLine: false } as const;

export function ChartOffers({ rows, letters, chosen }: ChartOffersProps) {
  const { currency, locale, today } = useFigures();
  const start = rows[0]?.on ?? today;
  // The axis runs in days, so that a long gap is seen as one.
  const data = rows.map(({ on, left }) => ({ day: daysBetween(start, on), left }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={data} margin={{ top: 14, right: 40, bottom: 0, left: 0 }} accessibilityLayer={false}>
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
          width={88}
          tickCount={4}
          tickFormatter={(left: number) => sayAmount(cents(Math.round(left)), currency, locale)}
        />
        {letters.map((letter, i) => (
          <Line
            key={letter}
            dataKey={(row: (typeof data)[number]) => row.left[i] ?? null}
            type="stepAfter"
            stroke={looks[i]?.stroke ?? 'var(--ink)'}
            strokeDasharray={looks[i]?.strokeDasharray ?? '0'}
            strokeWidth={i === chosen ? 3 : 2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {letters.map((letter, i) => {
          const drawn = data.filter((row) => typeof row.left[i] === 'number');
          const mark = drawn[Math.floor(drawn.length * (looks[i]?.at ?? 0.5))];
          if (!mark) return null;
          return (
            <ReferenceDot
              key={letter}
              x={mark.day}
              y={mark.left[i] ?? 0}
              shape={<Letter letter={letter} colour={looks[i]?.stroke ?? 'var(--ink)'} />}
            />
          );
        })}
      </LineChart>
    </ResponsiveContainer>
  );
}

interface LetterProps {
  readonly letter: string;
  readonly colour: string;
  /** Where it stands, in pixels; the chart says so. */
  readonly cx?: number;
  readonly cy?: number;
}

function Letter({ letter, colour, cx = 0, cy = 0 }: LetterProps) {
  return (
    <text x={cx + 4} y={cy - 5} fontSize={13} fontWeight={700} fill={colour}>
      {letter}
    </text>
  );
}
