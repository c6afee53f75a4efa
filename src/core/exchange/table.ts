/** A table as it leaves the book: typed columns, plain values. */
import type { LocalDate } from '../basics/local-date';
import type { Profile } from '../profile/state';

export interface TableColumn {
  readonly heading: string;
  /**
   * What its cells hold: text (never taken for a number: account numbers, phones), `Cents` of the table's
   * currency, `LocalDate` days, or plain numbers.
   */
  readonly kind: 'text' | 'money' | 'date' | 'number';
  /** In characters of a spreadsheet program. */
  readonly width: number;
}

/** Null is an empty cell. */
export type TableCell = string | number | null;

export interface Table {
  /** What it is and of whom: `Debtors of Harbour Lane Ltd`. */
  readonly title: string;
  /** One or two words for the tab of a workbook. */
  readonly sheetName: string;
  readonly currency: string;
  readonly asAt: LocalDate;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns that are summed below the last row, by index. */
  readonly summed: readonly number[];
}

/** A column of a table, and where its cells come from. */
export interface ColumnOf<Row> extends TableColumn {
  readonly value: (row: Row) => TableCell;
  readonly isSummed?: true;
}

type Facts = Pick<Table, 'title' | 'sheetName' | 'currency' | 'asAt'>;

/** Of a table of a whole book: `Plans of Harbour Lane Ltd`. */
export function factsOf(
  sheetName: string,
  { name, currency }: Pick<Profile, 'name' | 'currency'>,
  asAt: LocalDate,
): Facts {
  return { title: `${sheetName} of ${name}`, sheetName, currency, asAt };
}

export function makeTable<Row>(facts: Facts, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    ...facts,
    columns: columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
    summed: columns.flatMap((column, index) => (column.isSummed ? [index] : [])),
  };
}

/** `Balance (GBP)`: amounts stay bare numbers in a file, so the heading says what they are. */
export function headingOf({ heading, kind }: TableColumn, currency: string): string {
  return kind === 'money' ? `${heading} (${currency})` : heading;
}
