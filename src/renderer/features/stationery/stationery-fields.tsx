/** The fields of a book's stationery: the envelope, the letterhead, the foot and the slip. */
import { ColorInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { whyNoQr } from '#core/letters/epc-qr';
import { layoutOf } from '#core/letters/layouts';
import type { Logo, Stationery } from '#core/stationery/state';
import { useProfile } from '../../book/use-book';
import { Card } from '../../ui/card';
import { ChoiceField, TextAreaField, TextField } from '../../ui/form';
import { LogoField } from './logo-field';
import {
  layoutChoices,
  paperChoices,
  slipChoices,
  type StationeryButLogo,
  type StationeryTexts,
} from './stationery-form';

interface StationeryFieldsProps {
  readonly form: UseFormReturn<StationeryTexts, unknown, StationeryButLogo>;
  readonly savedLayout: Stationery['layout'];
  readonly logo: Logo | null;
  readonly onLogo: (logo: Logo | null) => void;
}

export function StationeryFields({ form, savedLayout, logo, onLogo }: StationeryFieldsProps) {
  const [layout, paper] = useWatch({ control: form.control, name: ['layout', 'paper'] });
  const isSure = layoutOf(layout).confidence === 'high';
  return (
    <>
      <Card title="Envelope">
        <ChoiceField form={form} name="layout" label="Envelope and paper" data={layoutChoices} />
        <Text c="dimmed" mt={4}>
          {isSure
            ? 'The window is where its standard has it. Print the test sheet once all the same.'
            : 'Windows of this kind differ from maker to maker: print the test sheet and try it in yours.'}
          {layout !== savedLayout && ' Save first: the test sheet is of the envelope that is saved.'}
        </Text>
      </Card>
      <Card title="Letterhead">
        <Stack gap="md">
          <ChoiceField form={form} name="paper" label="Paper" data={[...paperChoices]} />
          {paper === 'ours' ? <LogoField logo={logo} onChange={onLogo} /> : <PrintedFields form={form} />}
          <AccentField form={form} />
        </Stack>
      </Card>
      <Card title="Foot and payment slip">
        <Stack gap="md">
          {paper === 'ours' && (
            <TextAreaField
              form={form}
              name="foot"
              label="At the foot of each page"
              description="Up to three lines: company and tax number, for example."
              minRows={2}
            />
          )}
          <SlipField form={form} />
        </Stack>
      </Card>
    </>
  );
}

type Part = Pick<StationeryFieldsProps, 'form'>;

function PrintedFields({ form }: Part) {
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextField form={form} name="top" label="Its head ends at" description="mm from the top" />
      <TextField form={form} name="bottom" label="Its foot takes" description="mm from the bottom" />
    </SimpleGrid>
  );
}

function AccentField({ form }: Part) {
  return (
    <Controller
      control={form.control}
      name="accent"
      render={({ field, fieldState }) => (
        <ColorInput
          {...field}
          label="Colour"
          description="Of the name and the subject. Black and white printers make it grey."
          format="hex"
          withEyeDropper={false}
          swatches={['#0d615d', '#1d2733', '#27548a', '#5a4391', '#7a1f1f', '#21694a', '#845300']}
          onChange={(colour) => field.onChange(colour.toLowerCase())}
          error={fieldState.error?.message}
          maw={240}
        />
      )}
    />
  );
}

function SlipField({ form }: Part) {
  const profile = useProfile();
  const slip = useWatch({ control: form.control, name: 'slip' });
  const why = slip === 'slip-with-qr' ? whyNoQr(profile.currency, profile.bank.account) : null;
  return (
    <div>
      <ChoiceField
        form={form}
        name="slip"
        label="At the foot of the last page"
        description="What to pay, by when, to which account. Banking apps read the QR code."
        data={[...slipChoices]}
      />
      {why && <Text mt={4}>{why}</Text>}
    </div>
  );
}
