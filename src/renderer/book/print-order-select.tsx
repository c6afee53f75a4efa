/** In which order many pages print: asked wherever letters or statements go out together. */
import { NativeSelect } from '@mantine/core';
import type { PrintOrder } from '#core/letters/batches';

interface PrintOrderSelectProps {
  readonly order: PrintOrder;
  readonly onChoose: (order: PrintOrder) => void;
}

export function PrintOrderSelect({ order, onChoose }: PrintOrderSelectProps) {
  return (
    <NativeSelect
      label="Print in the order of"
      value={order}
      onChange={(event) => onChoose(event.currentTarget.value as PrintOrder)}
      data={[
        { value: 'name', label: 'Name' },
        { value: 'postcode', label: 'Postcode' },
      ]}
    />
  );
}
