/** What one can do from a debtor's page, each with its key. */
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { standingPlan } from '#core/plans/state';
import { useAbout } from '../../book/use-about';
import { ActionButton } from '../../ui/action-button';
import { paths } from '../../ui/paths';

export interface DebtorActionsProps {
  readonly debtorId: DebtorId;
  readonly onNote: () => void;
  readonly onCall: () => void;
  readonly onHold: () => void;
}

export function DebtorActions({ debtorId, onNote, onCall, onHold }: DebtorActionsProps) {
  const [, go] = useLocation();
  const plan = useAbout(standingPlan, debtorId);
  return (
    <>
      <ActionButton shortcut="n" onClick={onNote}>
        Note
      </ActionButton>
      <ActionButton shortcut="m" onClick={() => go(paths.newPaymentOf(debtorId))}>
        Payment
      </ActionButton>
      <ActionButton shortcut="c" onClick={onCall}>
        Call
      </ActionButton>
      <ActionButton shortcut="w" onClick={() => go(paths.writeTo(debtorId))}>
        Write…
      </ActionButton>
      <ActionButton shortcut="e" onClick={() => go(paths.debtorDetails(debtorId))}>
        Details
      </ActionButton>
      <ActionButton shortcut="h" onClick={onHold}>
        Hold
      </ActionButton>
      <ActionButton
        shortcut="p"
        primary
        onClick={() => go(plan ? paths.plan(plan.id) : paths.newPlan(debtorId))}
      >
        Plan
      </ActionButton>
    </>
  );
}
