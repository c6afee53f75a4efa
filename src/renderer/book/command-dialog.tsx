/** A command that needs a few words first: they are asked for in a dialog, which goes once it is carried out. */
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { CommandInput } from '#core/book/command';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useCommand } from './use-command';

interface CommandDialogProps<Input extends FieldValues, Said extends FieldValues> {
  readonly title: string;
  readonly form: UseFormReturn<Input, unknown, Said>;
  readonly command: (said: Said) => CommandInput;
  /** A verb: `Lift the hold`. */
  readonly save: string;
  /** What is told once it is carried out. */
  readonly done: string | ((said: Said) => string);
  readonly onClose: () => void;
  readonly size?: string;
  /** The fields. */
  readonly children: ReactNode;
}

export function CommandDialog<Input extends FieldValues, Said extends FieldValues>(
  props: CommandDialogProps<Input, Said>,
) {
  const { title, form, command, save, done, onClose, size, children } = props;
  const { carryOut, isPending, refusal } = useCommand();
  const send = (said: Said) => carryOut(command(said), typeof done === 'string' ? done : done(said), onClose);
  return (
    <Dialog onClose={onClose} title={title} {...(size && { size })}>
      <Form
        form={form}
        onSave={send}
        refusal={refusal}
        actions={<FormActions save={save} isSaving={isPending} onCancel={onClose} />}
      >
        {children}
      </Form>
    </Dialog>
  );
}
