/** A plan as it stands: what is paid of it, what to do next, what was agreed and on which paper, and how it came so. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { PlanId } from '#core/basics/ids';
import { sum } from '#core/basics/money';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { lapsedDiscount, versionOn } from '#core/plans/early-discount';
import { versionWords } from '#core/plans/say-version';
import { currentVersion, isOffered, type Plan } from '#core/plans/state';
import { PlanBadge } from '../../book/plan-badge';
import { useBook, useToday } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { BalanceCard } from './balance-card';
import { LawCard } from './law-card';
import { NextStepCard } from './next-step-card';
import { PlanActions, type PlanOfDebtor } from './plan-actions';
import { PlanHistoryCard } from './plan-history-card';
import { PlanLinesCard } from './plan-lines-card';
import { PlanProgressCard } from './plan-progress-card';
import './plans.css';
import { sayNumbers } from './say-numbers';

export function PlanScreen({ planId }: { readonly planId: PlanId }) {
  const found = useBook(planAndDebtorOf, planId);
  if (found) return <PlanPage plan={found.plan} debtor={found.debtor} />;
  return <NoSuchPlan />;
}

export function NoSuchPlan() {
  return (
    <EmptyState
      title="This plan is not in the book"
      actions={
        <Button component={Link} href={paths.debtors}>
          To the debtors
        </Button>
      }
    >
      Its offer was taken back. The trail still tells what it was.
    </EmptyState>
  );
}

function PlanPage({ plan, debtor }: PlanOfDebtor) {
  const { currency, locale, today } = useFigures();
  const numbers = useBook(invoiceNumbersOf, plan);
  const { lines, aside, proposed, agreed, ended } = useBook(versionOn, plan, today);
  const disputed = sum(aside.map(({ amount }) => amount));
  const outside = disputed > 0 ? ` · without ${sayMoney(disputed, currency, locale)} in dispute` : '';
  const total = sayMoney(sum(lines.map((line) => line.amount)), currency, locale);
  const from = (agreed ?? proposed).on;
  return (
    <>
      <PageHead
        title={`Plan for ${total}`}
        crumbs={[
          { label: 'Plans', to: paths.plans },
          { label: debtor.name, to: paths.debtor(debtor.id) },
        ]}
        badge={<PlanBadge plan={plan} />}
        subtitle={`Over ${sayNumbers(numbers)}${outside}`}
        actions={<PlanActions plan={plan} debtor={debtor} />}
      />
      <div className="plan-columns">
        <div className="plan-column">
          {!ended && <NextStepCard plan={plan} debtor={debtor} />}
          <PlanHistoryCard plan={plan} />
          <LawCard kind={debtor.kind} lines={lines} agreedOn={from} />
        </div>
        <div className="plan-column">
          <Card title="The plan">
            <p className="plan-headline">{versionWords(currentVersion(plan), currency, locale)}</p>
            <DiscountNotTaken plan={plan} />
          </Card>
          {isOffered(plan) || ended ? <PlanLinesCard lines={lines} /> : <PlanProgressCard plan={plan} />}
          <BalanceCard lines={lines} from={from} />
        </div>
      </div>
    </>
  );
}

/** Why the full sum stands everywhere, and what brings the discount back. */
function DiscountNotTaken({ plan }: Pick<PlanOfDebtor, 'plan'>) {
  const lapsed = useBook(lapsedDiscount, plan, useToday());
  if (!lapsed) return null;
  return (
    <p className="plan-note">
      It was not paid by <DayText day={lapsed.by} />, so the <Amount cents={lapsed.discount} /> off is not
      given any more. Money that came by then brings it back, once it is recorded with its day.
    </p>
  );
}

export function planAndDebtorOf(state: BookState, planId: PlanId): PlanOfDebtor | null {
  const plan = state.plans[planId];
  const debtor = plan && state.debtors[plan.debtorId];
  return debtor ? { plan, debtor } : null;
}

function invoiceNumbersOf(state: BookState, plan: Plan): string[] {
  return currentVersion(plan).invoiceIds.map((id) => state.invoices[id]?.number ?? 'an invoice taken back');
}
