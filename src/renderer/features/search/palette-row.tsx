/** One line of the palette: what it is, more about it, and at the end a figure, a day or a key. */
import { Combobox } from '@mantine/core';
import type { ReactNode } from 'react';

export interface PaletteRow {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly end?: ReactNode;
  readonly act: () => void;
}

export interface PaletteGroup {
  readonly name: string;
  readonly rows: readonly PaletteRow[];
}

export function PaletteOption({ row: { key, label, detail, end } }: { readonly row: PaletteRow }) {
  return (
    <Combobox.Option value={key} className="palette-row">
      <span className="palette-label">{label}</span>
      <span className="palette-detail">{detail}</span>
      <span className="palette-end">{end}</span>
    </Combobox.Option>
  );
}
