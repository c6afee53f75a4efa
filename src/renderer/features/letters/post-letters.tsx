/** Says that letters were taken to the post: when, by whom, and what the counter gave for them. */
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { parseIsoDay } from '#core/basics/local-date';
import type { Letter } from '#core/letters/state';
import { tellDone } from '../../book/undo';
import { useOpenBook, usePractice } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { useFigures } from '../../ui/figures';
import { RefusalNote } from '../../ui/refusal';
import type { Certificates } from './use-certificates';

interface PostLettersProps {
  /** Those that were not posted yet. */
  readonly letters: readonly Letter[];
  readonly certificates: Certificates;
  /** Where the certificate is typed, when it is not beside the letters. */
  readonly children?: ReactNode;
}

export function PostLetters({ letters, certificates, children }: PostLettersProps) {
  const { bookId } = useOpenBook();
  const { practice } = usePractice();
  const { today } = useFigures();
  const command = useCommand();
  const [on, setOn] = useState<string>(today);
  const [who, setWho] = useState(practice?.settings.userName ?? '');
  const count = letters.length === 1 ? '1 letter' : `${letters.length} letters`;
  const post = async () => {
    const day = parseIsoDay(on);
    if (!day) return;
    const letterIds = letters.map(({ id }) => id);
    const theirs = Object.fromEntries(letterIds.map((id) => [id, certificates[id] ?? '']));
    const posted = await command.send({ type: 'letter.post', letterIds, on: day, who, certificates: theirs });
    if (posted.ok) tellDone(bookId, posted.value, `${count} noted as posted.`);
  };
  if (letters.length === 0) return null;
  return (
    <Card title="Posted?">
      <Stack gap="sm">
        <p className="letter-note letter-quiet">
          Printed is not posted. Say it once they are in the box or over the counter.
        </p>
        <DateField label="Posted on" value={on} onChange={setOn} />
        <TextInput
          label="By"
          maxLength={80}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        {children}
        <RefusalNote refusal={command.refusal} />
        <Group>
          <Button disabled={on === ''} loading={command.isPending} onClick={() => void post()}>
            Note {count} as posted
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
