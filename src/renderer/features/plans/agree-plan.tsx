/** Notes the yes: from then on the invoices of the plan are not chased while it is kept. */
import { contactOf } from '#core/debtors/reach';
import { z } from '#core/basics/zod';
import { CommandDialog } from '../../book/command-dialog';
import { TextField, useCheckedForm } from '../../ui/form';
import type { PlanOfDebtor } from './plan-actions';

const schema = z.object({ who: z.string().max(120) });

export function AgreePlan({ plan, debtor, onClose }: PlanOfDebtor & { readonly onClose: () => void }) {
  const form = useCheckedForm(schema, { who: contactOf(debtor) });
  return (
    <CommandDialog
      title="They agreed to this plan"
      form={form}
      command={({ who }) => ({ type: 'plan.agree', planId: plan.id, who })}
      save="Note the yes"
      done={`The plan with ${debtor.name} is agreed.`}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="who"
        label="Who said yes"
        description="Its invoices are not chased from now on, as long as the plan is kept."
        data-autofocus
      />
    </CommandDialog>
  );
}
