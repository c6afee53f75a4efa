/** What can be done with a plan as it stands, the likeliest last: put it on paper, note the yes, change it, end it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Debtor } from '#core/debtors/state';
import { concessionDue } from '#core/plans/concession';
import { currentVersion, isOffered, type Plan } from '#core/plans/state';
import { tellDone } from '../../book/undo';
import { useBook, useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { AgreePlan } from './agree-plan';
import { EndPlan, RefusePlan, WithdrawPlan } from './end-plan';
import { SignPlan } from './sign-plan';

export interface PlanOfDebtor {
  readonly plan: Plan;
  readonly debtor: Debtor;
}

export function PlanActions({ plan, debtor }: PlanOfDebtor) {
  if (currentVersion(plan).ended) return <AfterTheEnd plan={plan} debtor={debtor} />;
  return isOffered(plan) ? (
    <OfOffer plan={plan} debtor={debtor} />
  ) : (
    <OfRunning plan={plan} debtor={debtor} />
  );
}

function AfterTheEnd({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  return (
    <>
      {currentVersion(plan).agreed && (
        <ActionButton shortcut="c" onClick={() => go(paths.changePlan(plan.id))}>
          Start it again
        </ActionButton>
      )}
      <ActionButton shortcut="p" primary onClick={() => go(paths.newPlan(debtor.id))}>
        Make a new plan
      </ActionButton>
    </>
  );
}

function OfOffer({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const [asking, setAsking] = useState<'agree' | 'refuse' | 'withdraw' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <ActionButton shortcut="w" onClick={() => setAsking('withdraw')}>
        Withdraw
      </ActionButton>
      <ActionButton shortcut="r" onClick={() => setAsking('refuse')}>
        They said no
      </ActionButton>
      <ActionButton shortcut="a" onClick={() => setAsking('agree')}>
        They agreed
      </ActionButton>
      <ActionButton shortcut="l" primary onClick={() => go(paths.planLetter(plan.id))}>
        Agreement letter
      </ActionButton>
      {asking === 'agree' && <AgreePlan plan={plan} debtor={debtor} onClose={close} />}
      {asking === 'refuse' && <RefusePlan plan={plan} onClose={close} />}
      {asking === 'withdraw' && <WithdrawPlan plan={plan} onClose={close} />}
    </>
  );
}

function OfRunning({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const giving = useCommand();
  const isToGive = useBook(concessionDue, plan) !== null;
  const [asking, setAsking] = useState<'sign' | 'end' | null>(null);
  const close = () => setAsking(null);
  const give = async () => {
    const done = await giving.send({ type: 'plan.give-concession', planId: plan.id });
    if (done.ok) tellDone(bookId, done.value, 'The agreed rest is written off.');
  };
  return (
    <>
      <ActionButton shortcut="e" onClick={() => setAsking('end')}>
        End…
      </ActionButton>
      <ActionButton shortcut="c" onClick={() => go(paths.changePlan(plan.id))}>
        Change…
      </ActionButton>
      {!currentVersion(plan).signed && (
        <ActionButton shortcut="s" onClick={() => setAsking('sign')}>
          Signed…
        </ActionButton>
      )}
      <ActionButton shortcut="l" primary={!isToGive} onClick={() => go(paths.planLetter(plan.id))}>
        Agreement letter
      </ActionButton>
      {isToGive && (
        <ActionButton shortcut="o" primary loading={giving.isPending} onClick={() => void give()}>
          Write off the agreed rest
        </ActionButton>
      )}
      <RefusalNote refusal={giving.refusal} />
      {asking === 'sign' && <SignPlan plan={plan} debtor={debtor} onClose={close} />}
      {asking === 'end' && <EndPlan plan={plan} onClose={close} />}
    </>
  );
}
