/** Asks when and by whom what was printed was taken to the post: printed is not posted. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { parseIsoDay, type LocalDate } from '#core/basics/local-date';
import type { Refusal } from '#core/basics/result';
import { Card } from '../ui/card';
import { DateField } from '../ui/date-field';
import { useFigures } from '../ui/figures';
import { useKeptState } from '../ui/kept-state';
import { RefusalNote } from '../ui/refusal';
import { usePractice } from './use-book';

interface PostedCardProps {
  /** `3 letters`. */
  readonly count: string;
  readonly isPending: boolean;
  readonly refusal: Refusal | null;
  /** `who` may be empty. */
  readonly onPosted: (on: LocalDate, who: string) => void;
  /** Under the question: how far the noting is. */
  readonly children?: ReactNode;
}

export function PostedCard({ count, isPending, refusal, onPosted, children }: PostedCardProps) {
  const { practice } = usePractice();
  const { today } = useFigures();
  const [on, setOn] = useState<string>(today);
  // Whoever took the last ones likely took these.
  const [who, setWho] = useKeptState('posted by', practice?.settings.userName ?? '');
  const day = parseIsoDay(on);
  return (
    <Card title="Posted?">
      <Stack gap="sm">
        <Text c="dimmed">Printed is not posted. Say it once they are in the box or over the counter.</Text>
        <DateField label="Posted on" value={on} onChange={setOn} />
        <TextInput
          label="By"
          maxLength={80}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        {children}
        <RefusalNote refusal={refusal} />
        <Group>
          <Button disabled={!day} loading={isPending} onClick={() => day && onPosted(day, who)}>
            Note {count} as posted
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
