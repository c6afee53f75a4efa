/**
 * Forms: react-hook-form, checked by the same zod schemas the gate uses, drawn with Mantine.
 *
 * Only this file knows how the three meet; features name a field and say its label.
 */
import { NativeSelect, PasswordInput, Stack, Textarea, TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, type ComponentProps, type ReactNode } from 'react';
import {
  useController,
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type { Refusal } from '#core/basics/result';
import type { z } from '#core/basics/zod';
import { DateField } from './date-field';
import { MoneyField } from './money-field';
import { RefusalNote } from './refusal';

/** A form whose fields are checked by `schema`: told after the first try to save, then as they are mended. */
export function useCheckedForm<Input extends FieldValues, Output extends FieldValues>(
  schema: z.ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  return useForm<Input, unknown, Output>({ resolver: zodResolver(schema), defaultValues });
}

interface FormProps<Input extends FieldValues, Output extends FieldValues> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly onSave: (values: Output) => Promise<void>;
  /** Why the last try to save was refused: beside its field, or above the buttons when it has none. */
  readonly refusal: Refusal | null;
  readonly children: ReactNode;
  /** The buttons. */
  readonly actions: ReactNode;
}

export function Form<Input extends FieldValues, Output extends FieldValues>(props: FormProps<Input, Output>) {
  const { form, onSave, refusal, children, actions } = props;
  const isOfField = refusal?.field !== undefined && refusal.field in form.getValues();
  useEffect(() => {
    if (isOfField) form.setError(refusal.field as FieldPath<Input>, refusal, { shouldFocus: true });
  }, [form, refusal, isOfField]);
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(onSave)(event)}>
      <Stack gap="md">
        {children}
        <RefusalNote refusal={isOfField ? null : refusal} />
        {actions}
      </Stack>
    </form>
  );
}

interface Bound<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** The field; it holds text. What the text means, the schema says. */
  readonly name: FieldPath<Input>;
}

type Look<Component extends React.ElementType> = Omit<
  ComponentProps<Component>,
  'name' | 'value' | 'onChange' | 'onBlur' | 'error' | 'form' | 'ref'
>;

function useBound<Input extends FieldValues, Output>({ form, name }: Bound<Input, Output>) {
  const { field, fieldState } = useController({ control: form.control, name });
  return { ...field, error: fieldState.error?.message };
}

export function TextField<I extends FieldValues, O>(props: Bound<I, O> & Look<typeof TextInput>) {
  const { form, name, ...look } = props;
  return <TextInput autoComplete="off" {...look} {...useBound({ form, name })} />;
}

/** What is typed is hidden until one asks to see it. */
export function PasswordField<I extends FieldValues, O>(props: Bound<I, O> & Look<typeof PasswordInput>) {
  const { form, name, ...look } = props;
  const show = { 'aria-label': 'Show or hide what is typed', tabIndex: 0 };
  return (
    <PasswordInput
      autoComplete="off"
      visibilityToggleButtonProps={show}
      {...look}
      {...useBound({ form, name })}
    />
  );
}

export function TextAreaField<I extends FieldValues, O>(props: Bound<I, O> & Look<typeof Textarea>) {
  const { form, name, ...look } = props;
  return <Textarea autosize {...look} {...useBound({ form, name })} />;
}

interface Choosing {
  /** For what follows from a choice. */
  readonly onChoose?: () => void;
}

export function ChoiceField<I extends FieldValues, O>(
  props: Bound<I, O> & Look<typeof NativeSelect> & Choosing,
) {
  const { form, name, onChoose, ...look } = props;
  const bound = useBound({ form, name });
  const choose = (value: string) => {
    bound.onChange(value);
    onChoose?.();
  };
  return <NativeSelect {...look} {...bound} onChange={(event) => choose(event.currentTarget.value)} />;
}

export function AmountField<I extends FieldValues, O>(props: Bound<I, O> & Look<typeof MoneyField>) {
  const { form, name, ...look } = props;
  return <MoneyField {...look} {...useBound({ form, name })} />;
}

export function DayField<I extends FieldValues, O>(props: Bound<I, O> & Look<typeof DateField>) {
  const { form, name, ...look } = props;
  return <DateField {...look} {...useBound({ form, name })} />;
}
