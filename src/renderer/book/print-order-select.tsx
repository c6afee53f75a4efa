/** In which order many pages print: asked wherever letters or statements go out together. */
import type { PrintOrder } from '#core/letters/batches';
import { Choice } from '../ui/choice';

interface PrintOrderSelectProps {
  readonly order: PrintOrder;
  readonly onChoose: (order: PrintOrder) => void;
}

export function PrintOrderSelect({ order, onChoose }: PrintOrderSelectProps) {
  return (
    <Choice
      label="Print in the order of"
      value={order}
      onChoose={onChoose}
      data={[
        { value: 'name', label: 'Name' },
        { value: 'postcode', label: 'Postcode' },
      ]}
    />
  );
}
