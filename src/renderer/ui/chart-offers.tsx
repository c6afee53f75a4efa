/** Several balances falling side by side, each with its letter on it. Loaded only when looked at; a table says the same. */
import { Line, ReferenceDot } from 'recharts';
import { daysBetween, type LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import { useFigures } from './figures';
import { StepChart, stepLine } from './step-chart';

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

export function ChartOffers({ rows, letters, chosen }: ChartOffersProps) {
  const { today } = useFigures();
  const start = rows[0]?.on ?? today;
  const data = rows.map(({ on, left }) => ({ day: daysBetween(start, on), left }));
  return (
    <StepChart start={start} data={data}>
      {letters.map((letter, i) => (
        <Line
          {...stepLine}
          key={letter}
          dataKey={(row: (typeof data)[number]) => row.left[i] ?? null}
          stroke={looks[i]?.stroke ?? 'var(--ink)'}
          strokeDasharray={looks[i]?.strokeDasharray ?? '0'}
          strokeWidth={i === chosen ? 3 : 2}
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
    </StepChart>
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
