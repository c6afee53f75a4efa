/** Notes the yes: from then on the invoices of the plan are not chased while it is kept. */
import { contactOf } from '#core/debtors/reach';
import { z } from '#core/basics/zod';
import { useCommand } from '../../book/use-command';
import { Dialog } from '../../ui/dialog';
import { Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import type { PlanOfDebtor } from './plan-actions';

const schema = z.object({ who: z.string().max(120) });

export function AgreePlan({ plan, debtor, onClose }: PlanOfDebtor & { readonly onClose: () => void }) {
  const command = useCommand();
  const form = useCheckedForm(schema, { who: contactOf(debtor) });
  return (
    <Dialog onClose={onClose} title="They agreed to this plan">
      <Form
        form={form}
        refusal={command.refusal}
        onSave={({ who }) =>
          command.carryOut(
            { type: 'plan.agree', planId: plan.id, who },
            `The plan with ${debtor.name} is agreed.`,
            onClose,
          )
        }
        actions={<FormActions save="Note the yes" isSaving={command.isPending} onCancel={onClose} />}
      >
        <TextField
          form={form}
          name="who"
          label="Who said yes"
          description="Its invoices are not chased from now on, as long as the plan is kept."
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
