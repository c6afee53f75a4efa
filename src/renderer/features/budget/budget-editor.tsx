/** A budget being written down: the form, what it comes to at its side, and what was told before. */
import { Button, Group, SegmentedControl } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { contactOf } from '#core/debtors/reach';
import type { Debtor, DebtorKind } from '#core/debtors/state';
import type { Budget, ToldBudget } from '#core/budgets/state';
import { useCommand } from '../../book/use-command';
import { useFormDraft, useKeeping } from '../../book/use-form-draft';
import { DraftNote } from '../../ui/draft-note';
import { useFigures } from '../../ui/figures';
import { Form, useCheckedForm } from '../../ui/form';
import { KeyHint, sayKeys } from '../../ui/key-hint';
import { paths } from '../../ui/paths';
import { useShortcutAnywhere } from '../../ui/shortcuts';
import { WorkButton } from '../../ui/work-button';
import { budgetTexts, newBudgetTexts, type BudgetTexts } from './budget-texts';
import './budget.css';
import { CompanyFields } from './company-fields';
import { HouseholdFields } from './household-fields';
import { OutcomeCard } from './outcome-card';
import { budgetTextsSchema, isBlank } from './read-budget';
import { ToldFields } from './told-fields';
import { useSoFar, type BudgetFormInHand } from './use-so-far';
import { VersionsCard } from './versions-card';

const SAVE = 'mod+S';

const hints: Readonly<Record<BudgetTexts['of'], string>> = {
  person: 'Enter adds a line, ↑ and ↓ go from amount to amount. A line without an amount is not kept.',
  company: 'Enter goes to the next month, and adds one after the last. Empty months at the end are not kept.',
};

interface BudgetEditorProps {
  readonly debtor: Debtor;
  /** The newest first; empty before somebody asked. */
  readonly versions: readonly Budget[];
}

export function BudgetEditor({ debtor, versions }: BudgetEditorProps) {
  const { draft, form, leave, save, command } = useBudgetForm(debtor, versions[0] ?? null);
  const of = useWatch({ control: form.control, name: 'of' });
  return (
    <div className="budget-columns">
      <div>
        {draft.isFromBefore && <DraftNote onDrop={() => draft.drop(form)} />}
        <Form
          form={form}
          refusal={command.refusal}
          onSave={save}
          actions={
            <SaveActions isFirst={versions.length === 0} isSaving={command.isPending} onCancel={leave} />
          }
        >
          <WhoseBudget form={form} of={of} />
          {of === 'person' ? <HouseholdFields form={form} /> : <CompanyFields form={form} />}
          <ToldFields form={form} />
        </Form>
        {versions.length > 0 && <VersionsCard versions={versions} />}
      </div>
      <aside className="budget-side" aria-label="What it comes to">
        <OutcomeSoFar form={form} kind={debtor.kind} />
      </aside>
    </div>
  );
}

interface WhoseBudgetProps {
  readonly form: BudgetFormInHand;
  readonly of: BudgetTexts['of'];
}

function WhoseBudget({ form, of }: WhoseBudgetProps) {
  return (
    <>
      <SegmentedControl
        className="budget-of"
        aria-label="Whose budget it is"
        data={[
          { value: 'person', label: 'A household' },
          { value: 'company', label: 'A company' },
        ]}
        value={of}
        onChange={(value) => form.setValue('of', value === 'company' ? 'company' : 'person')}
        transitionDuration={0}
      />
      <p className="budget-quiet">{hints[of]}</p>
    </>
  );
}

interface SaveActionsProps {
  readonly isFirst: boolean;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

/** With the key, since no hand is free for the mouse. */
function SaveActions({ isFirst, isSaving, onCancel }: SaveActionsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button onClick={onCancel}>Cancel</Button>
      <WorkButton
        type="submit"
        variant="filled"
        isWorking={isSaving}
        aria-keyshortcuts="Control+S"
        rightSection={<KeyHint keys={sayKeys(SAVE)} />}
      >
        {isFirst ? 'Save budget' : 'Save as told anew'}
      </WorkButton>
    </Group>
  );
}

interface OutcomeSoFarProps {
  readonly form: BudgetFormInHand;
  readonly kind: DebtorKind | null;
}

/** By itself, so that a letter typed draws this and its field anew, and not a hundred others. */
function OutcomeSoFar({ form, kind }: OutcomeSoFarProps) {
  const soFar = useSoFar(form);
  return <OutcomeCard form={soFar} kind={kind} isBlank={isBlank(soFar)} />;
}

function useBudgetForm(debtor: Debtor, current: Budget | null) {
  const figures = useFigures();
  const [, go] = useLocation();
  const command = useCommand();
  const begun = current
    ? budgetTexts(current, figures)
    : newBudgetTexts(debtor.kind, contactOf(debtor), figures.today);
  const draft = useFormDraft<BudgetTexts>(`budget ${debtor.id}`, begun, current?.id ?? null);
  const schema = useMemo(() => budgetTextsSchema(figures.currency), [figures.currency]);
  const form: BudgetFormInHand = useCheckedForm<BudgetTexts, ToldBudget>(schema, draft.texts);
  useKeeping(form, draft);
  // Whoever comes here has somebody on the phone, who begins with what comes in.
  useEffect(() => form.setFocus(form.getValues('of') === 'company' ? 'opening' : 'income.0.amount'), [form]);
  const leave = () => {
    draft.forget();
    go(paths.debtor(debtor.id));
  };
  const save = async (told: ToldBudget) => {
    await command.carryOut(
      { type: 'budget.record', debtorId: debtor.id, told },
      'The budget is written down, and on disk.',
      leave,
    );
  };
  useShortcutAnywhere(SAVE, () => void form.handleSubmit(save)());
  return { draft, form, leave, save, command };
}
