/** What a household has and needs: who lives on it, what comes in, what goes out, and whom else they pay off. */
import { SimpleGrid } from '@mantine/core';
import { memo } from 'react';
import { incomeCategories, incomeNames, outgoingCategories, outgoingNames } from '#core/budgets/categories';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/form';
import { optionsOf } from '../../ui/options';
import { LineRows } from './line-rows';
import type { BudgetFormInHand } from './use-so-far';

const income = optionsOf(incomeCategories, incomeNames);
const outgoings = optionsOf(outgoingCategories, outgoingNames);

/** Drawn once: its fields look after themselves, and there may be a hundred of them. */
export const HouseholdFields = memo(function HouseholdFields({ form }: { readonly form: BudgetFormInHand }) {
  return (
    <>
      <Card title="What comes in, after tax">
        <LineRows form={form} name="income" noun="income" categories={income} />
      </Card>
      <Card title="What has to go out">
        <LineRows form={form} name="outgoings" noun="outgoing" categories={outgoings} />
      </Card>
      <Card title="Others they pay off">
        <LineRows form={form} name="creditors" noun="creditor" />
      </Card>
      <Card title="Who lives on it">
        <SimpleGrid cols={3} spacing="md">
          <TextField form={form} name="adults" label="Adults" inputMode="numeric" />
          <TextField form={form} name="children" label="Children" inputMode="numeric" />
          <TextField form={form} name="keptBack" label="Kept back, percent" inputMode="numeric" />
        </SimpleGrid>
        <p className="budget-quiet budget-note">
          Kept back of what is left, for the shoes and the boiler: a plan without it breaks first.
        </p>
      </Card>
    </>
  );
});
