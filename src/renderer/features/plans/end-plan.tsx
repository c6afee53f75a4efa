/** The ways a plan stops: they said no, we took it back, it was not kept, or it is over for another reason. */
import { z } from '#core/basics/zod';
import type { Plan } from '#core/plans/state';
import { CommandDialog } from '../../book/command-dialog';
import { useCommand } from '../../book/use-command';
import { Confirm } from '../../ui/confirm';
import { ChoiceField, TextField, useCheckedForm } from '../../ui/form';

interface StopProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

export function WithdrawPlan({ plan, onClose }: StopProps) {
  const { carryOut, isPending, refusal } = useCommand();
  return (
    <Confirm
      title="Withdraw this plan?"
      confirmLabel="Withdraw it"
      onConfirm={() =>
        void carryOut({ type: 'plan.withdraw', planId: plan.id }, 'The plan is withdrawn.', onClose)
      }
      onClose={onClose}
      isPending={isPending}
      refusal={refusal}
    >
      Its invoices are then due as before. The plan stays on the timeline, and a new one can be made at any
      time.
    </Confirm>
  );
}

const refuseSchema = z.object({ words: z.string().max(2_000) });

export function RefusePlan({ plan, onClose }: StopProps) {
  const form = useCheckedForm(refuseSchema, { words: '' });
  return (
    <CommandDialog
      title="They said no to this plan"
      form={form}
      command={({ words }) => ({ type: 'plan.refuse', planId: plan.id, words })}
      save="Note it"
      done="Their answer is noted."
      onClose={onClose}
    >
      <TextField
        form={form}
        name="words"
        label="What does not suit them"
        description="The next offer can then be one they can keep. The invoices are due as before."
        data-autofocus
      />
    </CommandDialog>
  );
}

const endSchema = z.object({ how: z.enum(['broken', 'ended']), words: z.string().max(2_000) });

export function EndPlan({ plan, onClose }: StopProps) {
  const form = useCheckedForm(endSchema, { how: 'broken', words: '' });
  return (
    <CommandDialog
      title="End this plan"
      form={form}
      command={(values) => ({ type: 'plan.end', planId: plan.id, ...values })}
      save="End it"
      done="The plan is ended."
      onClose={onClose}
    >
      <ChoiceField
        form={form}
        name="how"
        label="Because"
        data={[
          { value: 'broken', label: 'It was not kept' },
          { value: 'ended', label: 'It is over for another reason' },
        ]}
      />
      <TextField
        form={form}
        name="words"
        label="In a few words"
        description="What is still owed is due as before, and is chased again where it stopped."
        data-autofocus
      />
    </CommandDialog>
  );
}
