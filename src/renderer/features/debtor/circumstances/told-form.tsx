/** Circumstances being written down, for the first time or anew. */
import { Checkbox, SimpleGrid } from '@mantine/core';
import type { DebtorId } from '#core/basics/ids';
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import {
  categories,
  categoryNames,
  currentTold,
  toldSchema,
  usuallySensitive,
  type Circumstances,
} from '#core/circumstances/state';
import { useCommand } from '../../../book/use-command';
import { useFormDraft, useKeeping } from '../../../book/use-form-draft';
import { Dialog } from '../../../ui/dialog';
import { DraftNote } from '../../../ui/draft-note';
import { ChoiceField, DayField, Form, TextAreaField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { optionsOf } from '../../../ui/options';

const choices = optionsOf(categories, categoryNames);

const clearing = { clearable: true, clearButtonProps: { 'aria-label': 'No day' } };

const day = z.union([z.literal('').transform(() => null), localDateSchema]);
const formSchema = toldSchema.extend({ since: day, lookAgainOn: day });

interface ToldFormProps {
  readonly debtorId: DebtorId;
  /** Null for new ones. */
  readonly circumstances: Circumstances | null;
  readonly onClose: () => void;
}

export function ToldForm({ debtorId, circumstances, onClose }: ToldFormProps) {
  const command = useCommand();
  const { form, draft } = useToldForm(debtorId, circumstances);
  const leave = () => {
    draft.forget();
    onClose();
  };
  const save = async (told: z.output<typeof formSchema>) => {
    await command.carryOut(
      circumstances
        ? { type: 'circumstances.change', circumstancesId: circumstances.id, told }
        : { type: 'circumstances.record', debtorId, told },
      'Written down, and on disk.',
      leave,
    );
  };
  return (
    // Escape leaves what is typed for later.
    <Dialog onClose={onClose} title={circumstances ? 'Told anew' : 'What did they tell?'}>
      {draft.isFromBefore && <DraftNote onDrop={() => draft.drop(form)} />}
      <Form
        form={form}
        onSave={save}
        refusal={command.refusal}
        actions={<FormActions save="Write it down" isSaving={command.isPending} onCancel={leave} />}
      >
        <ToldFields form={form} isNew={circumstances === null} />
      </Form>
    </Dialog>
  );
}

/** What is half typed is there again when one comes back. */
function useToldForm(debtorId: DebtorId, circumstances: Circumstances | null) {
  const before = circumstances && currentTold(circumstances);
  const key = `${circumstances ? 'told-anew' : 'circumstances'} ${debtorId}`;
  const draft = useFormDraft<z.input<typeof formSchema>>(key, {
    category: before?.category ?? 'lost-job',
    words: before?.words ?? '',
    since: before?.since ?? '',
    lookAgainOn: before?.lookAgainOn ?? '',
    isSensitive: before?.isSensitive ?? false,
  });
  const form = useCheckedForm(formSchema, draft.texts);
  useKeeping(form, draft);
  return { form, draft };
}

interface ToldFieldsProps {
  readonly form: ReturnType<typeof useToldForm>['form'];
  readonly isNew: boolean;
}

function ToldFields({ form, isNew }: ToldFieldsProps) {
  const { isSensitive: touched } = form.formState.dirtyFields;
  const follow = () => {
    if (isNew && !touched) form.setValue('isSensitive', usuallySensitive.has(form.getValues('category')));
  };
  return (
    <>
      <ChoiceField form={form} name="category" label="What happened" data={choices} onChoose={follow} />
      <TextAreaField
        form={form}
        name="words"
        label="In their words"
        description="Only what helps to help them."
        minRows={3}
        data-autofocus
      />
      <SimpleGrid cols={2} spacing="md">
        <DayField form={form} name="since" label="Since" {...clearing} />
        <DayField form={form} name="lookAgainOn" label="Look again on" {...clearing} />
      </SimpleGrid>
      <Checkbox
        checked={form.watch('isSensitive')}
        onChange={(event) => form.setValue('isSensitive', event.currentTarget.checked, { shouldDirty: true })}
        label="Sensitive: covered until asked for, never printed, exported or searched"
      />
    </>
  );
}
