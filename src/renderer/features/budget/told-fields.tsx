/** How one knows: who told it, when and how, in what words, and whether it is to be covered. */
import { Checkbox, SimpleGrid } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { tellingNames, tellings } from '#core/budgets/state';
import { Card } from '../../ui/card';
import { ChoiceField, DayField, TextAreaField, TextField } from '../../ui/form';
import { optionsOf } from '../../ui/options';
import type { BudgetFormInHand } from './use-so-far';

const ways = optionsOf(tellings, tellingNames);

export function ToldFields({ form }: { readonly form: BudgetFormInHand }) {
  const isSensitive = useWatch({ control: form.control, name: 'isSensitive' });
  return (
    <Card title="How we know">
      <SimpleGrid cols={3} spacing="md">
        <TextField form={form} name="toldBy" label="Who told it" maxLength={120} />
        <ChoiceField form={form} name="how" label="How" data={ways} />
        <DayField form={form} name="toldOn" label="On" />
      </SimpleGrid>
      <TextAreaField
        form={form}
        name="words"
        label="Anything more"
        description="What changes soon, what the figures can’t say."
        minRows={2}
        maxLength={4000}
        mt="md"
      />
      <Checkbox
        mt="md"
        checked={isSensitive}
        onChange={(event) => form.setValue('isSensitive', event.currentTarget.checked)}
        label="Sensitive: covered until asked for"
      />
      <p className="budget-quiet budget-note">
        A budget is never printed, exported or searched, sensitive or not.
      </p>
    </Card>
  );
}
