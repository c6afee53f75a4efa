/** What a grid is given, and its measures in pixels. */
import type { ReactNode, Ref } from 'react';
import type { GridSelection } from './grid-selection';

export const ROW_HEIGHT = 40;
/** For rows whose words take two lines. */
export const TALL_ROW_HEIGHT = 56;
/** The headings stay on top while rows scroll under them. */
export const HEAD_HEIGHT = 34;

/** The track of the ticks, where rows can be chosen. */
const TICK_WIDTH = '34px';

/** From here on a sum needs more room than most: a million, in cents. */
const MANY_DIGITS = 1_000_000_00;

/** The track of a column of sums, by the largest of them in minor units. */
export function sumWidth(largest: number): string {
  return largest < MANY_DIGITS ? '106px' : `${22 + 10.5 * String(largest).length}px`;
}

export interface GridOrder {
  readonly id: string;
  readonly desc: boolean;
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** What it sorts by; a column without can't be sorted. Null stands last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** A CSS grid track: `120px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  /** Figures stand at the right. */
  readonly align?: 'end';
  /** Left out where the grid is narrower than this, in pixels: for what can be had elsewhere. */
  readonly fromWidth?: number;
}

export interface DataGridProps<Row> {
  /** The screen's own; order and place are found again under it when one comes back. */
  readonly name: string;
  /** What the grid lists, for those who hear it. */
  readonly label: string;
  /** The same array each time, like `rows`: a fresh one is sorted afresh. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Enter, or a click. */
  readonly onOpen?: (row: Row) => void;
  /** The column the rows are given in the order of, largest first. */
  readonly orderedBy?: string;
  /** The order, where the screen itself keeps it; null: as the rows come. */
  readonly order?: GridOrder | null;
  readonly onOrder?: (order: GridOrder | null) => void;
  /** Many rows can be chosen. */
  readonly selection?: GridSelection;
  /** In pixels, where it is not `ROW_HEIGHT`. */
  readonly rowHeight?: number;
  /** The last row has nearly come into sight: the time to bring more, where there are more. */
  readonly onEnd?: () => void;
  readonly ref?: Ref<HTMLTableElement>;
}

/** Those there is room for; all of them before the grid is measured, when its width is 0. */
export function columnsWithin<Row>(
  width: number,
  columns: readonly GridColumn<Row>[],
): readonly GridColumn<Row>[] {
  return columns.filter(({ fromWidth = 0 }) => width === 0 || width >= fromWidth);
}

/** How wide each column is, as CSS says it. */
export function tracksOf<Row>(columns: readonly GridColumn<Row>[], hasTicks: boolean): string {
  return [...(hasTicks ? [TICK_WIDTH] : []), ...columns.map((column) => column.width)].join(' ');
}
