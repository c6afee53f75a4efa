/** An amount as people type it. It is text all the way to `parseMoney`: a number input would make it a float. */
import { TextInput, type TextInputProps } from '@mantine/core';
import type { Cents } from '#core/basics/money';
import { minorDigits, parseMoney, sayAmount } from '#core/basics/money-text';
import { z } from '#core/basics/zod';
import { useFigures } from './figures';

/** The amount in typed text; the sentence says what is understood. */
export function moneyTextSchema(currency: string) {
  return z.string().transform((text, context): Cents => {
    const amount = parseMoney(text, minorDigits(currency));
    if (amount !== null) return amount;
    context.addIssue({ code: 'custom', message: 'Write an amount in figures, like 1,440 or 1440.50.' });
    return z.NEVER;
  });
}

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What was typed is tidied on leaving the field, so that it can be seen to have been understood. */
export function MoneyField({ value, onChange, onBlur, ...rest }: MoneyFieldProps) {
  const { currency, locale } = useFigures();
  const tidy = () => {
    const amount = parseMoney(value, minorDigits(currency));
    if (amount !== null) onChange(sayAmount(amount, currency, locale));
  };
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        tidy();
        onBlur?.(event);
      }}
    />
  );
}
