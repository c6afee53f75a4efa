/** A plan as it stands: its payments, whether it was agreed, and the letter that says so on paper. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanId } from '#core/basics/ids';
import { sum } from '#core/basics/money';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { planWords } from '#core/plans/say-plan';
import { currentVersion, planStatus, type Plan } from '#core/plans/state';
import type { Debtor } from '#core/debtors/state';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Confirm } from '../../ui/confirm';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { BalanceCard } from './balance-card';
import { LawCard } from './law-card';
import { PlanLinesCard } from './plan-lines-card';
import './plans.css';

export function PlanScreen({ planId }: { readonly planId: PlanId }) {
  const found = useBook(planAndDebtorOf, planId);
  if (found) return <PlanPage plan={found.plan} debtor={found.debtor} />;
  return <EmptyState title="This plan is not in the book">Go back to the debtor.</EmptyState>;
}

const statusBadges: Readonly<Record<ReturnType<typeof planStatus>, readonly [string, BadgeTone]>> = {
  proposed: ['Offered', 'violet'],
  agreed: ['Agreed', 'green'],
  withdrawn: ['Withdrawn', 'grey'],
};

interface PlanPageProps {
  readonly plan: Plan;
  readonly debtor: Debtor;
}

function PlanPage({ plan, debtor }: PlanPageProps) {
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
        subtitle={`Over ${numbers.join(', ')}`}
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

function PlanActions({ plan, debtor }: PlanPageProps) {
  const [, go] = useLocation();
  const agreeing = useCommand();
  const withdrawing = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const status = planStatus(plan);
  const agree = async () => {
    const done = await agreeing.send({ type: 'plan.agree', planId: plan.id });
    if (done.ok) toast(`The plan with ${debtor.name} is agreed.`);
  };
  const withdraw = async () => {
    const done = await withdrawing.send({ type: 'plan.withdraw', planId: plan.id });
    if (done.ok) setIsAsking(false);
  };
  if (status === 'withdrawn') {
    return (
      <ActionButton shortcut="p" primary onClick={() => go(paths.newPlan(debtor.id))}>
        Make a new plan
      </ActionButton>
    );
  }
  return (
    <>
      <ActionButton shortcut="w" onClick={() => setIsAsking(true)}>
        Withdraw
      </ActionButton>
      {status === 'proposed' && (
        <ActionButton shortcut="a" loading={agreeing.isPending} onClick={() => void agree()}>
          They agreed
        </ActionButton>
      )}
      <ActionButton shortcut="l" primary onClick={() => go(paths.planLetter(plan.id))}>
        Agreement letter
      </ActionButton>
      <RefusalNote refusal={agreeing.refusal} />
      {isAsking && (
        <Confirm
          title="Withdraw this plan?"
          confirmLabel="Withdraw it"
          onConfirm={() => void withdraw()}
          onClose={() => setIsAsking(false)}
          isPending={withdrawing.isPending}
          refusal={withdrawing.refusal}
        >
          Its invoices are then due as before. The plan stays on the timeline, and a new one can be made at
          any time.
        </Confirm>
      )}
    </>
  );
}

function planAndDebtorOf(state: BookState, planId: PlanId): PlanPageProps | null {
  const plan = state.plans[planId];
  const debtor = plan && state.debtors[plan.debtorId];
  return debtor ? { plan, debtor } : null;
}

function invoiceNumbersOf(state: BookState, plan: Plan): string[] {
  return plan.invoiceIds.map((id) => state.invoices[id]?.number ?? 'an invoice taken back');
}
