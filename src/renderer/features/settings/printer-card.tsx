/** How far what is printed is moved, for each printer of this computer: hardly one puts its ink exactly where it should. */
import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '#core/basics/result';
import { z } from '#core/basics/zod';
import { printerSchema, type Settings } from '#core/contract/settings';
import { call } from '../../book/call';
import { practiceStore } from '../../book/practice-store';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { ChoiceField, Form, TextField, useCheckedForm } from '../../ui/form';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { WorkButton } from '../../ui/work-button';

const shape = printerSchema.shape;
const millimetres = z
  .string()
  .trim()
  .regex(/^[-+−]?\d([.,]\d)?$/, 'Millimetres with one decimal, as 1.5 or -2.')
  .transform((text) => Number(text.replace(',', '.').replace('−', '-')));
const formSchema = z.object({
  name: shape.name,
  right: millimetres.pipe(shape.right),
  down: millimetres.pipe(shape.down),
  device: z.string().max(200),
});
type PrinterTexts = z.input<typeof formSchema>;
type Printer = z.output<typeof printerSchema>;

export function PrinterCard({ settings }: { readonly settings: Settings }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isNew, setIsNew] = useState(false);
  const { printers = [], printer = '' } = settings;
  const chosen = isNew ? undefined : printers.find(({ name }) => name === printer);
  const change = async (next: Printer[], name: string, words?: string) => {
    const saved = await practiceStore.changeSettings({ ...settings, printers: next, printer: name });
    setRefusal(saved.ok ? null : saved.refusal);
    if (!saved.ok) return;
    setIsNew(false);
    if (words !== undefined) toast(words);
  };
  const others = (...names: (string | undefined)[]) => printers.filter(({ name }) => !names.includes(name));
  return (
    <Card title="Printer">
      <Stack gap="md">
        <WhatFor />
        <Group align="end" gap="xs">
          <WhichPrinter {...{ printers, chosen }} onChoose={(name) => void change([...printers], name)} />
          {!isNew && <Button onClick={() => setIsNew(true)}>Add a printer</Button>}
        </Group>
        {(isNew || chosen) && (
          <PrinterForm
            key={chosen?.name ?? ''}
            printer={chosen ?? { name: '', right: 0, down: 0 }}
            onSave={(saved) =>
              change([...others(chosen?.name, saved.name), saved], saved.name, `${saved.name} is saved.`)
            }
            onRemove={chosen && (() => change(others(chosen.name), '', `${chosen.name} is removed.`))}
          />
        )}
        <RefusalNote refusal={refusal} />
      </Stack>
    </Card>
  );
}

function WhatFor() {
  return (
    <Text>
      Does the address sit beside the window of the envelope? Print the{' '}
      <Anchor component={Link} href={paths.testSheet} underline="always">
        test sheet
      </Anchor>{' '}
      of a book, measure, and say here how far this printer’s ink is to be moved. Letters and PDFs stay as
      they are.
    </Text>
  );
}

interface WhichPrinterProps {
  readonly printers: readonly Printer[];
  readonly chosen: Printer | undefined;
  readonly onChoose: (name: string) => void;
}

function WhichPrinter({ printers, chosen, onChoose }: WhichPrinterProps) {
  const named = printers.map(({ name }) => ({ value: name, label: name }));
  return (
    <Choice
      label="Printing on"
      data={[{ value: '', label: 'Any printer, nothing moved' }, ...named]}
      value={chosen?.name ?? ''}
      onChoose={onChoose}
      w={360}
    />
  );
}

/** The printers of this computer, by the system's names; none until they are known. */
function useDevices(): readonly string[] {
  const [devices, setDevices] = useState<readonly string[]>([]);
  useEffect(() => {
    void call('printers.list', undefined).then((found) => !('ok' in found) && setDevices(found));
  }, []);
  return devices;
}

interface PrinterFormProps {
  readonly printer: Printer;
  readonly onSave: (printer: Printer) => Promise<void>;
  readonly onRemove: (() => Promise<void>) | undefined;
}

function PrinterForm({ printer, onSave, onRemove }: PrinterFormProps) {
  const { name, right, down, device = '' } = printer;
  const texts: PrinterTexts = { name, right: String(right), down: String(down), device };
  const devices = useDevices();
  const form = useCheckedForm(formSchema, texts);
  return (
    <Form
      form={form}
      onSave={onSave}
      refusal={null}
      actions={
        <Group gap="xs">
          <WorkButton type="submit" isWorking={form.formState.isSubmitting}>
            Save printer
          </WorkButton>
          {onRemove && <Button onClick={() => void onRemove()}>Remove</Button>}
        </Group>
      }
    >
      <SimpleGrid cols={3} spacing="md">
        <TextField form={form} name="name" label="Printer’s name" description="As you call it" />
        <TextField form={form} name="right" label="Move right" description="mm; minus moves left" />
        <TextField form={form} name="down" label="Move down" description="mm; minus moves up" />
      </SimpleGrid>
      {devices.length > 0 && (
        <ChoiceField
          form={form}
          name="device"
          label="Print many letters on it without asking"
          data={[
            { value: '', label: 'No: ask by the system’s dialog' },
            ...devices.map((each) => ({ value: each, label: `Yes, it is ${each}` })),
          ]}
        />
      )}
    </Form>
  );
}
