/** How the balance falls under all the offers: as lines, or as the table they are drawn from. */
import { lazy, memo, useDeferredValue, useMemo } from 'react';
import type { Cents } from '#core/basics/money';
import { fallingBalances, type BalanceRow } from '#core/plans/falling-balance';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { letters } from './builder-texts';
import { FallingCard } from './falling-card';
import type { WorkedOffer } from './work-offer';

// By heart, so that it is drawn anew only for other rows.
const ChartOffers = memo(
  lazy(async () => ({ default: (await import('../../ui/chart-offers')).ChartOffers })),
);

interface OffersBalanceCardProps {
  readonly debt: Cents;
  readonly worked: readonly WorkedOffer[];
  readonly chosen: number;
}

export function OffersBalanceCard({ debt, worked, chosen }: OffersBalanceCardProps) {
  const { today } = useFigures();
  // The figures of the cards come first while a slider moves.
  const later = useDeferredValue(worked);
  const rows = useMemo(
    () =>
      fallingBalances(
        debt,
        later.map(({ possible }) => possible?.schedule ?? null),
        today,
      ),
    [debt, later, today],
  );
  const shown = useMemo(() => letters.slice(0, later.length), [later.length]);
  return (
    <FallingCard
      label="The balance under each offer; the table has the figures"
      chart={<ChartOffers rows={rows} letters={shown} chosen={chosen} />}
      table={<BalancesTable rows={rows} shown={shown} />}
    />
  );
}

interface BalancesTableProps {
  readonly rows: readonly BalanceRow[];
  readonly shown: readonly string[];
}

function BalancesTable({ rows, shown }: BalancesTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll it
    <section className="plan-scroll" aria-label="What is left after each payment" tabIndex={0}>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">Left after</th>
            {shown.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ on, left }) => (
            <tr key={on}>
              <th scope="row">
                <DayText day={on} />
              </th>
              {left.map((amount, i) => (
                <td key={shown[i]}>{amount === null ? 'paid' : <Amount cents={amount} bare />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
