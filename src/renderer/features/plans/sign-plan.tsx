/** Notes the agreement on paper: when, who, and where the paper is. */
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import { contactOf } from '#core/debtors/reach';
import { useCommand } from '../../book/use-command';
import { Dialog } from '../../ui/dialog';
import { useFigures } from '../../ui/figures';
import { DayField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import type { PlanOfDebtor } from './plan-actions';

const schema = z.object({ on: localDateSchema, who: z.string().max(120), where: z.string().max(200) });

export function SignPlan({ plan, debtor, onClose }: PlanOfDebtor & { readonly onClose: () => void }) {
  const { today } = useFigures();
  const command = useCommand();
  const form = useCheckedForm(schema, { on: today, who: contactOf(debtor), where: '' });
  return (
    <Dialog onClose={onClose} title="The plan is signed">
      <Form
        form={form}
        refusal={command.refusal}
        onSave={(values) =>
          command.carryOut(
            { type: 'plan.sign', planId: plan.id, ...values },
            'The signature is noted.',
            onClose,
          )
        }
        actions={<FormActions save="It is signed" isSaving={command.isPending} onCancel={onClose} />}
      >
        <DayField form={form} name="on" label="Signed on" maxDate={today} />
        <TextField form={form} name="who" label="By" />
        <TextField
          form={form}
          name="where"
          label="Where the paper is"
          placeholder="Blue folder, letter H"
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
