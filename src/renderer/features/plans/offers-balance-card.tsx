/** How the balance falls under all the offers: as lines, or as the table they are drawn from. */
import { Anchor } from '@mantine/core';
import { lazy, memo, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Cents } from '#core/basics/money';
import { fallingBalances, type BalanceRow } from '#core/plans/falling-balance';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { letters } from './builder-texts';
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
  const [isTable, setIsTable] = useState(false);
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
    <Card
      title="How the balance falls"
      aside={
        <Anchor component="button" type="button" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'Show as a chart' : 'Show as a table'}
        </Anchor>
      }
    >
      {isTable ? (
        <BalancesTable rows={rows} shown={shown} />
      ) : (
        <Suspense fallback={<div className="plan-chart" />}>
          <figure className="plan-chart" aria-label="The balance under each offer; the table has the figures">
            <ChartOffers rows={rows} letters={shown} chosen={chosen} />
          </figure>
        </Suspense>
      )}
    </Card>
  );
}

function BalancesTable({
  rows,
  shown,
}: {
  readonly rows: readonly BalanceRow[];
  readonly shown: readonly string[];
}) {
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
