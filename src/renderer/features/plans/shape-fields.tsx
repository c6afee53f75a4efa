/** The fields of an offer's shape: each holds text, says what is in its way, and changes nothing but itself. */
import { NativeSelect, TextInput } from '@mantine/core';
import { DateField } from '../../ui/date-field';
import { MoneyField } from '../../ui/money-field';
import type { OfferTexts } from './offer-texts';
import type { Shaping } from './use-shaping';

type TextKey = { [Key in keyof OfferTexts]: OfferTexts[Key] extends string ? Key : never }[keyof OfferTexts];

interface ShapeFieldProps {
  readonly shaping: Shaping;
  readonly field: TextKey;
  readonly label: string;
  readonly placeholder?: string;
}

export function MoneyOf({ shaping, field, ...look }: ShapeFieldProps) {
  return <MoneyField {...look} {...bound(shaping, field)} />;
}

export function DayOf({ shaping, field, ...look }: ShapeFieldProps) {
  return <DateField {...look} {...bound(shaping, field)} />;
}

export function CountOf({ shaping, field, ...look }: ShapeFieldProps) {
  const { onChange, ...rest } = bound(shaping, field);
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      {...look}
      {...rest}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ChoiceOfProps extends ShapeFieldProps {
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

export function ChoiceOf({ shaping, field, data, ...look }: ChoiceOfProps) {
  const { onChange, ...rest } = bound(shaping, field);
  return (
    <NativeSelect
      {...look}
      {...rest}
      data={[...data]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function bound({ texts, set, errorOf }: Shaping, field: TextKey) {
  return {
    value: texts[field],
    onChange: (value: string) => set({ [field]: value }, field),
    error: errorOf(field),
  };
}
