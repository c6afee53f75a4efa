/** A list in the form, a row each: one more at the end, one less by its button. */
import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { DebtorDetails } from '#core/debtors/state';
import { emptyRows, type DetailsTexts } from './details-form';

export type DetailsForm = UseFormReturn<DetailsTexts, unknown, DebtorDetails>;

interface FormRowsProps {
  readonly form: DetailsForm;
  readonly name: keyof typeof emptyRows;
  /** What a row is, for its button: `phone`. */
  readonly noun: string;
  readonly max: number;
  readonly children: (at: number) => ReactNode;
}

export function FormRows({ form, name, noun, max, children }: FormRowsProps) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name });
  return (
    <div className="details-rows">
      {fields.map((field, at) => (
        <div key={field.id} className="details-row">
          {children(at)}
          <CloseButton aria-label={`Take out ${noun} ${at + 1}`} onClick={() => remove(at)} />
        </div>
      ))}
      {fields.length < max && (
        <Button size="compact-sm" variant="subtle" onClick={() => append({ ...emptyRows[name] })}>
          + {fields.length === 0 ? `Add ${article(noun)} ${noun}` : `Another ${noun}`}
        </Button>
      )}
    </div>
  );
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

/** The first row has the headings; the fields below it say theirs to those who can't see it. */
export function heading(at: number, label: string, said: string) {
  return { label: at === 0 ? label : undefined, 'aria-label': `${said} ${at + 1}` };
}
