/** What can be done with a plan as it stands: what comes next of it is the main button, from the paper to the payments. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { zero } from '#core/basics/money';
import type { Debtor } from '#core/debtors/state';
import { concessionDue } from '#core/plans/concession';
import { currentVersion, isOffered, type Plan } from '#core/plans/state';
import { toCome } from '#core/plans/to-come';
import { agreementStepOf } from '#core/timeline/agreement-step';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { useFigures } from '../../ui/figures';
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

interface Action {
  readonly label: string;
  readonly shortcut: string;
  readonly act: () => void;
  /** What comes next of the plan: the main button, and the last. */
  readonly isNext: boolean;
  readonly isPending?: boolean;
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return actions
    .toSorted((a, b) => Number(a.isNext) - Number(b.isNext))
    .map(({ label, shortcut, act, isNext, isPending = false }) => (
      <ActionButton key={label} shortcut={shortcut} primary={isNext} loading={isPending} onClick={act}>
        {label}
      </ActionButton>
    ));
}

function AfterTheEnd({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const again = () => go(paths.changePlan(plan.id));
  const anew = () => go(paths.newPlan(debtor.id));
  const isAgreed = currentVersion(plan).agreed !== null;
  return (
    <Actions
      actions={[
        ...(isAgreed ? [{ label: 'Start it again', shortcut: 'c', act: again, isNext: false }] : []),
        { label: 'Make a new plan', shortcut: 'p', act: anew, isNext: true },
      ]}
    />
  );
}

function OfOffer({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const { next } = useBook(agreementStepOf, plan);
  const [asking, setAsking] = useState<'agree' | 'refuse' | 'withdraw' | null>(null);
  const close = () => setAsking(null);
  const letter = () => go(paths.planLetter(plan.id));
  return (
    <>
      <Actions
        actions={[
          { label: 'Withdraw', shortcut: 'w', act: () => setAsking('withdraw'), isNext: false },
          { label: 'They said no', shortcut: 'r', act: () => setAsking('refuse'), isNext: false },
          { label: 'They agreed', shortcut: 'a', act: () => setAsking('agree'), isNext: next === 'answer' },
          { label: 'Agreement letter', shortcut: 'l', act: letter, isNext: next === 'write' },
        ]}
      />
      {asking === 'agree' && <AgreePlan plan={plan} debtor={debtor} onClose={close} />}
      {asking === 'refuse' && <RefusePlan plan={plan} onClose={close} />}
      {asking === 'withdraw' && <WithdrawPlan plan={plan} onClose={close} />}
    </>
  );
}

function OfRunning({ plan, debtor }: PlanOfDebtor) {
  const [, go] = useLocation();
  const [asking, setAsking] = useState<'sign' | 'end' | null>(null);
  const close = () => setAsking(null);
  const giving = useGiving(plan);
  const { next: step } = useBook(agreementStepOf, plan);
  const { today } = useFigures();
  const isPaid = useBook(toCome, plan, today) === zero;
  const next = giving.isDue ? 'give' : isPaid ? null : (step ?? 'pay');
  const sign = { label: 'Signed…', shortcut: 's', act: () => setAsking('sign'), isNext: next === 'sign' };
  const give = { label: 'Write off the agreed rest', shortcut: 'o', act: giving.give, isNext: true };
  const letter = () => go(paths.planLetter(plan.id));
  const pay = () => go(paths.newPaymentOf(debtor.id));
  return (
    <>
      <Actions
        actions={[
          { label: 'End…', shortcut: 'e', act: () => setAsking('end'), isNext: false },
          { label: 'Change…', shortcut: 'c', act: () => go(paths.changePlan(plan.id)), isNext: false },
          { label: 'Agreement letter', shortcut: 'l', act: letter, isNext: next === 'write' },
          { label: 'Record a payment', shortcut: 'm', act: pay, isNext: next === 'pay' },
          ...(currentVersion(plan).signed ? [] : [sign]),
          ...(giving.isDue ? [{ ...give, isPending: giving.isPending }] : []),
        ]}
      />
      <RefusalNote refusal={giving.refusal} />
      {asking === 'sign' && <SignPlan plan={plan} debtor={debtor} onClose={close} />}
      {asking === 'end' && <EndPlan plan={plan} onClose={close} />}
    </>
  );
}

/** The concession, once it is due. */
function useGiving(plan: Plan) {
  const { carryOut, isPending, refusal } = useCommand();
  const isDue = useBook(concessionDue, plan, useFigures().today) !== null;
  const giveNow = async () => {
    await carryOut({ type: 'plan.give-concession', planId: plan.id }, 'The agreed rest is written off.');
  };
  return { isDue, give: () => void giveNow(), isPending, refusal };
}
