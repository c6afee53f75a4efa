/** One of a few, chosen from a list: what is chosen is one of those offered, by type. */
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { Option } from './options';

interface Group<Value extends string> {
  readonly group: string;
  readonly items: readonly Option<Value>[];
}

interface ChoiceProps<Value extends string> extends Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> {
  readonly data: readonly (Option<Value> | Group<Value>)[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ data, onChoose, ...look }: ChoiceProps<Value>) {
  return (
    <NativeSelect
      {...look}
      data={data as NonNullable<NativeSelectProps['data']>}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    />
  );
}
