/** Says a note anew where it was wrong; what it said before stays with it. */
import { Group } from '@mantine/core';
import { useState } from 'react';
import { parseIsoDay } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Note } from '#core/notes/state';
import { CommandDialog } from '../../../book/command-dialog';
import { DayField, TextAreaField, TextField, useCheckedForm } from '../../../ui/form';
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
  const { id: noteId, channel, direction, outcome, words, person, followUp } = note;
  const asItWas = { channel, direction, outcome, invoiceIds: [...note.invoiceIds] };
  const form = useCheckedForm(schema, {
    words,
    person,
    followUpOn: followUp?.on ?? '',
    followUpFor: followUp?.words ?? '',
  });
  const command = ({ followUpOn, followUpFor, ...said }: z.output<typeof schema>) => {
    const followUpSaid = followUpOn && { on: followUpOn, words: followUpFor };
    return { type: 'note.correct', noteId, ...asItWas, ...said, followUp: followUpSaid } as const;
  };
  return (
    <CommandDialog
      title="Correct this note"
      form={form}
      command={command}
      save="Save the correction"
      done="Corrected. What it said before stays with it."
      onClose={onClose}
    >
      <TextAreaField form={form} name="words" label="What was said" minRows={2} data-autofocus />
      <TextField form={form} name="person" label="With" />
      <Group gap="sm" align="flex-start" grow>
        <DayField form={form} name="followUpOn" label="Come back to it on" />
        <TextField form={form} name="followUpFor" label="What for" />
      </Group>
    </CommandDialog>
  );
}
