/** The chosen offer being shaped: how they pay, in the words people use, and what is in the way beside its field. */
import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { strategyNames } from '#core/plans/say-offer';
import { strategies, type Strategy } from '#core/plans/terms';
import { Card } from '../../ui/card';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/shortcuts';
import { letters } from './builder-texts';
import { OwnFields } from './own-fields';
import { RhythmFields } from './rhythm-fields';
import { DayOf, MoneyOf } from './shape-fields';
import type { Builder } from './use-builder';
import type { Shaping } from './use-shaping';

const strategyChoices = strategies.map((value) => ({ value, label: strategyNames[value] }));

interface ShapeCardProps {
  readonly builder: Builder;
  readonly shaping: Shaping;
}

export function ShapeCard({ builder, shaping }: ShapeCardProps) {
  const { place, texts, worked, set, chooseStrategy } = shaping;
  const first = useRef<HTMLSelectElement>(null);
  useShortcuts({ s: () => first.current?.focus() });
  const isInInstalments = !['extension', 'discount', 'free-form'].includes(texts.strategy);
  return (
    <Card title={`Shape of ${letters[place] ?? ''}`} aside={<KeyHint keys="S" />}>
      <Stack gap="sm">
        <NativeSelect
          ref={first}
          aria-keyshortcuts="s"
          label="How they pay"
          data={strategyChoices}
          value={texts.strategy}
          onChange={(event) => chooseStrategy(event.currentTarget.value as Strategy)}
        />
        {isInInstalments && (
          <SimpleGrid cols={2} spacing="sm">
            <MoneyOf shaping={shaping} field="deposit" label="Deposit" placeholder="none" />
            <DayOf shaping={shaping} field="depositOn" label="Paid on" />
          </SimpleGrid>
        )}
        <OwnFields builder={builder} shaping={shaping} />
        {isInInstalments && <RhythmFields shaping={shaping} />}
        <TextInput
          label="Call it"
          placeholder={worked.name}
          maxLength={40}
          autoComplete="off"
          value={texts.name}
          onChange={(event) => set({ name: event.currentTarget.value }, 'name')}
        />
      </Stack>
    </Card>
  );
}
