/** Notes the agreement on paper: when, who, and where the paper is. */
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import { contactOf } from '#core/debtors/reach';
import { CommandDialog } from '../../book/command-dialog';
import { useFigures } from '../../ui/figures';
import { DayField, TextField, useCheckedForm } from '../../ui/form';
import type { PlanOfDebtor } from './plan-actions';

const schema = z.object({ on: localDateSchema, who: z.string().max(120), where: z.string().max(200) });

export function SignPlan({ plan, debtor, onClose }: PlanOfDebtor & { readonly onClose: () => void }) {
  const { today } = useFigures();
  const form = useCheckedForm(schema, { on: today, who: contactOf(debtor), where: '' });
  return (
    <CommandDialog
      title="The plan is signed"
      form={form}
      command={(values) => ({ type: 'plan.sign', planId: plan.id, ...values })}
      save="It is signed"
      done="The signature is noted."
      onClose={onClose}
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
    </CommandDialog>
  );
}
