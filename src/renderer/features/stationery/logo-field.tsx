/** The logo: chosen in main's dialog, shown by its name. */
import { Button, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { Logo } from '#core/stationery/state';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';
import { RefusalNote } from '../../ui/refusal';

interface LogoFieldProps {
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
}

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { bookId } = useOpenBook();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async () => {
    const chosen = await call('logo.choose', { bookId });
    if (chosen === null) return;
    setRefusal(chosen.ok ? null : chosen.refusal);
    if (chosen.ok) onChange(chosen.value);
  };
  return (
    <Input.Wrapper
      label="Logo"
      description="PNG or JPEG, up to 2 MB. It stands in place of the name, at most 70 by 24 mm."
      labelElement="div"
    >
      <Group gap="xs" mt={6}>
        <Button variant="default" onClick={() => void choose()}>
          {logo ? 'Choose another…' : 'Choose a logo…'}
        </Button>
        {logo && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            Take it off
          </Button>
        )}
      </Group>
      {logo && (
        <Text c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
          {logo.name}, {logo.width} by {logo.height} pixels
        </Text>
      )}
      <RefusalNote refusal={refusal} />
    </Input.Wrapper>
  );
}
