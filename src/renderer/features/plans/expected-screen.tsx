/** What the agreed plans bring month by month: a chart, and beside it the table it is drawn from. */
import { lazy, Suspense } from 'react';
import { sayMonth, sayShortMonth } from '#core/basics/date-text';
import { add, type Cents } from '#core/basics/money';
import { expectedMoney, type Expected, type ExpectedMoney } from '#core/reports/expected-money';
import { askEach } from '../../book/about-debtor';
import { useBookUnhurried, useToday } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { ColumnHeads } from '../../ui/column-heads';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import './plan-list.css';
import './plans.css';

const ChartMonths = lazy(async () => ({ default: (await import('../../ui/chart-months')).ChartMonths }));

export function ExpectedScreen() {
  const money = useBookUnhurried(expectedMoney, useToday(), askEach);
  const { planned, behind } = money.all;
  return (
    <>
      <PageHead
        title="Money expected per month"
        crumbs={[{ label: 'Plans', to: paths.plans }]}
        subtitle={
          <>
            Under the agreed plans <Amount cents={toComeOf(money.all)} /> is to come
            {behind > 0 && (
              <>
                , of which <Amount cents={behind} /> is behind
              </>
            )}
            .
          </>
        }
      />
      {planned > 0 ? (
        <div className="expected-columns">
          <ExpectedChart money={money} />
          <Card title="The same in figures">
            <ExpectedTable money={money} />
          </Card>
        </div>
      ) : (
        <EmptyState title="No plan is running">
          Once somebody agrees to a plan, what it brings stands here month by month.
        </EmptyState>
      )}
    </>
  );
}

interface OfMoney {
  readonly money: ExpectedMoney;
}

function ExpectedChart({ money: { earlier, months, later, all } }: OfMoney) {
  const { locale } = useFigures();
  const bars = [
    ...(earlier.behind > 0 ? [{ label: 'Past', ...earlier }] : []),
    ...months.map((month) => ({ label: sayShortMonth(month.month, locale), ...month })),
    ...(later.ahead > 0 ? [{ label: 'Later', ...later }] : []),
  ];
  return (
    <Card title="Still to come">
      <Suspense fallback={<div className="expected-chart" />}>
        <figure className="expected-chart" aria-label="What is to come each month; the table has the figures">
          <ChartMonths bars={bars} />
        </figure>
      </Suspense>
      {all.behind > 0 && <p className="plan-quiet">Hatched: behind, its day has passed.</p>}
    </Card>
  );
}

function ExpectedTable({ money: { earlier, months, later, all } }: OfMoney) {
  const { locale } = useFigures();
  return (
    <table className="expected-table">
      <ColumnHeads names={['Month', 'Planned', 'Paid', 'To come', 'of it behind']} />
      <tbody>
        {earlier.planned > 0 && <Row name="Past" of={earlier} />}
        {months.map((month) => (
          <Row key={month.month} name={sayMonth(month.month, locale)} of={month} />
        ))}
        {later.planned > 0 && <Row name="Later" of={later} />}
      </tbody>
      <tfoot>
        <Row name="In all" of={all} />
      </tfoot>
    </table>
  );
}

function Row({ name, of }: { readonly name: string; readonly of: Expected }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[of.planned, of.paid, toComeOf(of), of.behind].map((sum, at) => (
        // The columns have no other name, and their order stays.
        <td key={at}>{sum > 0 ? <Amount cents={sum} bare /> : <span className="plan-quiet">–</span>}</td>
      ))}
    </tr>
  );
}

function toComeOf({ behind, ahead }: Expected): Cents {
  return add(behind, ahead);
}
