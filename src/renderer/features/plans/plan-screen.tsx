/** A plan as it stands: its payments, whether it was agreed, and the letter that says so on paper. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { PlanId } from '#core/basics/ids';
import { sum } from '#core/basics/money';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { planWords } from '#core/plans/say-plan';
import { currentVersion, planStatus, type Plan } from '#core/plans/state';
import { useBook } from '../../book/use-book';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { BalanceCard } from './balance-card';
import { LawCard } from './law-card';
import { PlanActions, type PlanOfDebtor } from './plan-actions';
import { PlanLinesCard } from './plan-lines-card';
import './plans.css';
import { sayNumbers } from './say-numbers';

export function PlanScreen({ planId }: { readonly planId: PlanId }) {
  const found = useBook(planAndDebtorOf, planId);
  if (found) return <PlanPage plan={found.plan} debtor={found.debtor} />;
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

const statusBadges: Readonly<Record<ReturnType<typeof planStatus>, readonly [string, BadgeTone]>> = {
  proposed: ['Offered', 'violet'],
  agreed: ['Agreed', 'green'],
  withdrawn: ['Withdrawn', 'grey'],
};

function PlanPage({ plan, debtor }: PlanOfDebtor) {
  const { currency, locale } = useFigures();
  const numbers = useBook(invoiceNumbersOf, plan);
  const { terms, lines, proposedOn, agreedOn } = currentVersion(plan);
  const [badge, tone] = statusBadges[planStatus(plan)];
  const total = sayMoney(sum(lines.map((line) => line.amount)), currency, locale);
  return (
    <>
      <PageHead
        title={`Plan for ${total}`}
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: debtor.name, to: paths.debtor(debtor.id) },
        ]}
        badge={<Badge tone={tone}>{badge}</Badge>}
        subtitle={`Over ${sayNumbers(numbers)}`}
        actions={<PlanActions plan={plan} debtor={debtor} />}
      />
      <div className="plan-columns">
        <div className="plan-column">
          <Card title="Where it stands">
            <Standing plan={plan} />
          </Card>
          <LawCard kind={debtor.kind} lines={lines} agreedOn={agreedOn ?? proposedOn} />
        </div>
        <div className="plan-column">
          <Card title="The plan">
            <p className="plan-headline">{planWords(terms, lines, currency, locale)}</p>
          </Card>
          <PlanLinesCard lines={lines} />
          <BalanceCard lines={lines} from={agreedOn ?? proposedOn} />
        </div>
      </div>
    </>
  );
}

function Standing({ plan }: { readonly plan: Plan }) {
  const { proposedOn, agreedOn } = currentVersion(plan);
  return (
    <>
      <p className="plan-note">
        Offered <DayText day={proposedOn} />.
      </p>
      {agreedOn && (
        <p className="plan-note">
          Agreed <DayText day={agreedOn} />.
        </p>
      )}
      {plan.withdrawnOn && (
        <p className="plan-note">
          Withdrawn <DayText day={plan.withdrawnOn} />. Its invoices are due as before.
        </p>
      )}
      {planStatus(plan) === 'proposed' && (
        <p className="plan-note plan-quiet">Send the agreement letter, and note it here once they say yes.</p>
      )}
    </>
  );
}

function planAndDebtorOf(state: BookState, planId: PlanId): PlanOfDebtor | null {
  const plan = state.plans[planId];
  const debtor = plan && state.debtors[plan.debtorId];
  return debtor ? { plan, debtor } : null;
}

function invoiceNumbersOf(state: BookState, plan: Plan): string[] {
  return plan.invoiceIds.map((id) => state.invoices[id]?.number ?? 'an invoice taken back');
}
