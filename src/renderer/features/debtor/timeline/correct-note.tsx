/** Says a note anew where it was wrong; what it said before stays with it. */
import { Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { parseIsoDay } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Note } from '#core/notes/state';
import { useCommand } from '../../../book/use-command';
import { DayField, Form, TextAreaField, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { LinkButton } from '../../../ui/link-button';

export function CorrectNoteButton({ note }: { readonly note: Note }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <LinkButton
        underline="always"
        className="timeline-undo"
        aria-label={`Correct… ${note.words.slice(0, 80)}`}
        onClick={() => setIsOpen(true)}
      >
        Correct…
      </LinkButton>
      {isOpen && <CorrectNote note={note} onClose={() => setIsOpen(false)} />}
    </>
  );
}

const schema = z.object({
  words: z.string().max(20_000),
  person: z.string().max(120),
  followUpOn: z.string().transform(parseIsoDay),
  followUpFor: z.string().max(200),
});

interface CorrectNoteProps {
  readonly note: Note;
  readonly onClose: () => void;
}

function CorrectNote({ note, onClose }: CorrectNoteProps) {
  const command = useCommand();
  const { words, person, followUp } = note;
  const form = useCheckedForm(schema, {
    words,
    person,
    followUpOn: followUp?.on ?? '',
    followUpFor: followUp?.words ?? '',
  });
  const save = async ({ followUpOn, followUpFor, ...said }: z.output<typeof schema>) => {
    const { id: noteId, channel, direction, outcome } = note;
    const asItWas = { channel, direction, outcome, invoiceIds: [...note.invoiceIds] };
    const followUpSaid = followUpOn && { on: followUpOn, words: followUpFor };
    await command.carryOut(
      { type: 'note.correct', noteId, ...asItWas, ...said, followUp: followUpSaid },
      'Corrected. What it said before stays with it.',
      onClose,
    );
  };
  return (
    <Modal opened onClose={onClose} title="Correct this note">
      <Form
        form={form}
        refusal={command.refusal}
        onSave={save}
        actions={<FormActions save="Save the correction" isSaving={command.isPending} onCancel={onClose} />}
      >
        <TextAreaField form={form} name="words" label="What was said" minRows={2} data-autofocus />
        <TextField form={form} name="person" label="With" />
        <Group gap="sm" align="flex-start" grow>
          <DayField form={form} name="followUpOn" label="Come back to it on" />
          <TextField form={form} name="followUpFor" label="What for" />
        </Group>
      </Form>
    </Modal>
  );
}
