/** The ways a plan stops: they said no, we took it back, it was not kept, or it is over for another reason. */
import { z } from '#core/basics/zod';
import type { CommandInput } from '#core/book/command';
import type { Plan } from '#core/plans/state';
import { useCommand } from '../../book/use-command';
import { Confirm } from '../../ui/confirm';
import { Dialog } from '../../ui/dialog';
import { ChoiceField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';

interface StopProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Sends it, says so with a way back, and closes. */
function useStopping({ onClose }: StopProps) {
  const command = useCommand();
  const stop = async (given: CommandInput, said: string) => {
    const done = await command.carryOut(given, said);
    if (done) onClose();
  };
  return { ...command, stop };
}

export function WithdrawPlan(props: StopProps) {
  const { stop, isPending, refusal } = useStopping(props);
  return (
    <Confirm
      title="Withdraw this plan?"
      confirmLabel="Withdraw it"
      onConfirm={() => void stop({ type: 'plan.withdraw', planId: props.plan.id }, 'The plan is withdrawn.')}
      onClose={props.onClose}
      isPending={isPending}
      refusal={refusal}
    >
      Its invoices are then due as before. The plan stays on the timeline, and a new one can be made at any
      time.
    </Confirm>
  );
}

const refuseSchema = z.object({ words: z.string().max(2_000) });

export function RefusePlan(props: StopProps) {
  const { stop, isPending, refusal } = useStopping(props);
  const form = useCheckedForm(refuseSchema, { words: '' });
  return (
    <Dialog onClose={props.onClose} title="They said no to this plan">
      <Form
        form={form}
        refusal={refusal}
        onSave={({ words }) =>
          stop({ type: 'plan.refuse', planId: props.plan.id, words }, 'Their answer is noted.')
        }
        actions={<FormActions save="Note it" isSaving={isPending} onCancel={props.onClose} />}
      >
        <TextField
          form={form}
          name="words"
          label="What does not suit them"
          description="The next offer can then be one they can keep. The invoices are due as before."
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}

const endSchema = z.object({ how: z.enum(['broken', 'ended']), words: z.string().max(2_000) });

export function EndPlan(props: StopProps) {
  const { stop, isPending, refusal } = useStopping(props);
  const form = useCheckedForm(endSchema, { how: 'broken', words: '' });
  return (
    <Dialog onClose={props.onClose} title="End this plan">
      <Form
        form={form}
        refusal={refusal}
        onSave={(values) =>
          stop({ type: 'plan.end', planId: props.plan.id, ...values }, 'The plan is ended.')
        }
        actions={<FormActions save="End it" isSaving={isPending} onCancel={props.onClose} />}
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
      </Form>
    </Dialog>
  );
}
