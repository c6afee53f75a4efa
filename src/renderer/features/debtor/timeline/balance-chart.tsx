/** The balance of a debtor over time, with contacts, promises, letters and plans marked on it; read aloud as a table. */
import { lazy, Suspense, useMemo } from 'react';
import { sayFullDay, sayMonth } from '#core/basics/date-text';
import type { DebtorId } from '#core/basics/ids';
import { balanceOverTime, monthEnds } from '#core/timeline/balance-over-time';
import type { BalanceStep } from '#core/reports/balance/balance-on';
import { sayEntry, type SayContext } from '#core/timeline/say-entry';
import type { Entry } from '#core/timeline/timeline';
import { useAbout } from '../../../book/use-about';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { chartMarks, type ChartMark, type ChartMarkKind } from '../../../ui/chart-marks';
import { useFigures } from '../../../ui/figures';
import './balance-chart.css';

const ChartHistory = lazy(async () => ({
  default: (await import('../../../ui/chart-history')).ChartHistory,
}));

/** More would lie on one another. The latest are marked. */
const MARKS = 150;

interface BalanceChartProps {
  readonly debtorId: DebtorId;
  readonly entries: readonly Entry[];
}

export function BalanceChart({ debtorId, entries }: BalanceChartProps) {
  const figures = useFigures();
  const points = useAbout(balanceOverTime, debtorId, figures.today);
  const marks = useMemo(() => marksOf(entries, figures), [entries, figures]);
  return (
    <Card title="Balance over time">
      {points.length < 2 ? (
        'It shows as soon as something was owed for a day.'
      ) : (
        <>
          <div className="balance-chart" aria-hidden="true">
            <Suspense>
              <ChartHistory points={points} marks={marks} />
            </Suspense>
          </div>
          <MarkKey marks={marks} />
          <ReadAloud points={points} />
        </>
      )}
    </Card>
  );
}

function MarkKey({ marks }: { readonly marks: readonly ChartMark[] }) {
  const kinds = Object.keys(chartMarks) as ChartMarkKind[];
  return (
    <p className="balance-chart-key">
      {kinds
        .filter((kind) => marks.some((mark) => mark.kind === kind))
        .map((kind) => (
          <span key={kind}>
            <span aria-hidden="true" style={{ color: chartMarks[kind].colour }}>
              {chartMarks[kind].glyph}
            </span>{' '}
            {chartMarks[kind].name}
          </span>
        ))}
    </p>
  );
}

function ReadAloud({ points }: { readonly points: readonly BalanceStep[] }) {
  const { locale } = useFigures();
  return (
    <table className="balance-chart-table">
      <caption>What was owed at the end of each month in which it changed</caption>
      <tbody>
        {monthEnds(points).map(({ on, balance }) => (
          <tr key={on}>
            <th scope="row">{sayMonth(on, locale)}</th>
            <td>
              <Amount cents={balance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function marksOf(entries: readonly Entry[], context: SayContext): ChartMark[] {
  const marks = entries.flatMap((entry): ChartMark[] => {
    // A note with a promise is marked as what it came to.
    const kind = (['promise', 'letter', 'plan', 'contact'] as const).find((one) => entry.kinds.includes(one));
    if (!kind || entry.on > context.today) return [];
    const { title, strong } = sayEntry(entry, context);
    const words = [sayFullDay(entry.on, context.locale), title.slice(0, 120), strong]
      .filter(Boolean)
      .join(' · ');
    return [{ id: entry.id, kind, on: entry.on, balance: entry.balanceAfter, words }];
  });
  return marks.slice(0, MARKS);
}
