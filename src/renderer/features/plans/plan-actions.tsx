/** What can be done with a plan as it stands: put it on paper, note the yes, take it back. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Debtor } from '#core/debtors/state';
import { planStatus, type Plan } from '#core/plans/state';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { Confirm } from '../../ui/confirm';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';

export interface PlanOfDebtor {
  readonly plan: Plan;
  readonly debtor: Debtor;
}

export function PlanActions({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const agreeing = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const agree = async () => {
    const done = await agreeing.send({ type: 'plan.agree', planId: plan.id });
    if (done.ok) tellDone(bookId, done.value, `The plan with ${debtor.name} is agreed.`);
  };
  if (planStatus(plan) === 'withdrawn') {
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
      {planStatus(plan) === 'proposed' && (
        <ActionButton shortcut="a" loading={agreeing.isPending} onClick={() => void agree()}>
          They agreed
        </ActionButton>
      )}
      <ActionButton shortcut="l" primary onClick={() => go(paths.planLetter(plan.id))}>
        Agreement letter
      </ActionButton>
      <RefusalNote refusal={agreeing.refusal} />
      {isAsking && <WithdrawPlan plan={plan} onClose={() => setIsAsking(false)} />}
    </>
  );
}

interface WithdrawPlanProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

function WithdrawPlan({ plan, onClose }: WithdrawPlanProps) {
  const { bookId } = useOpenBook();
  const command = useCommand();
  const withdraw = async () => {
    const done = await command.send({ type: 'plan.withdraw', planId: plan.id });
    if (!done.ok) return;
    tellDone(bookId, done.value, 'The plan is withdrawn.');
    onClose();
  };
  return (
    <Confirm
      title="Withdraw this plan?"
      confirmLabel="Withdraw it"
      onConfirm={() => void withdraw()}
      onClose={onClose}
      isPending={command.isPending}
      refusal={command.refusal}
    >
      Its invoices are then due as before. The plan stays on the timeline, and a new one can be made at any
      time.
    </Confirm>
  );
}
