/** After how long without a key or a click the books with a password lock. */
import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { Settings } from '#core/contract/settings';
import { practiceStore } from '../../book/practice-store';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { sayKeys } from '../../ui/key-hint';
import { RefusalNote } from '../../ui/refusal';

const choices = [2, 5, 10, 15, 30, 60, 0];

export function LockCard({ settings }: { readonly settings: Settings }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { lockAfterMinutes } = settings;
  const offered = choices.includes(lockAfterMinutes) ? choices : [lockAfterMinutes, ...choices];
  const choose = async (minutes: number) => {
    const saved = await practiceStore.changeSettings({ ...settings, lockAfterMinutes: minutes });
    setRefusal(saved.ok ? null : saved.refusal);
  };
  return (
    <Card title="Locking">
      <Choice
        label="Lock books that have a password"
        description={`After so long without a key or a click. ${sayKeys('mod+L')} locks at once; they also lock when the computer locks or goes to sleep.`}
        data={offered.map((minutes) => ({ value: String(minutes), label: sayMinutes(minutes) }))}
        value={String(lockAfterMinutes)}
        onChoose={(minutes) => void choose(Number(minutes))}
        maw={360}
      />
      <Text c="dimmed" mt={4}>
        A half-typed log line is there again after unlocking; a form that was not saved is not.
      </Text>
      <RefusalNote refusal={refusal} />
    </Card>
  );
}

function sayMinutes(minutes: number): string {
  return minutes === 0 ? 'Never' : `After ${minutes} minutes`;
}
