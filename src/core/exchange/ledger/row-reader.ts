/** Reads the cells of one row by role, and collects what is wrong with them, so that all of it is said at once. */
import type { Big } from 'big.js';
import type { LocalDate } from '../../basics/local-date';
import type { Cents } from '../../basics/money';
import type { ColumnRole } from '../column-roles';
import { textOf, type Cell, type Row } from '../sheet';
import { isNothing, readAmount, readDecimal } from './amounts';
import type { Context } from './context';

export class RowReader {
  /** Sentences; empty while the row can be taken. */
  readonly problems: string[] = [];

  constructor(
    private readonly cells: Row,
    private readonly context: Context,
  ) {}

  has(role: ColumnRole): boolean {
    return this.context.table.mapping[role] !== undefined;
  }

  cell(role: ColumnRole): Cell {
    const index = this.context.table.mapping[role];
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  text(role: ColumnRole): string {
    return textOf(this.cell(role));
  }

  /** The day in a column; null where none stands, or none can be read. */
  day(role: ColumnRole): LocalDate | null {
    const cell = this.cell(role);
    if (isNothing(cell)) return null;
    return this.context.dayIn(cell) ?? this.misfit(cell, role, 'a day of the calendar');
  }

  /** The amount in a column; a dash is nothing owed, an empty cell says nothing. */
  amount(role: ColumnRole, digits: number): Cents | null {
    return this.amountOf(this.cell(role), role, digits);
  }

  /** The amount in a column of an aged report. */
  agedAmount(index: number, digits: number): Cents | null {
    return this.amountOf(this.cells[index] ?? null, index, digits);
  }

  /** A quantity, price or percentage, exact. */
  decimal(role: ColumnRole): Big | null {
    const cell = this.cell(role);
    if (textOf(cell) === '') return null;
    return readDecimal(cell, this.context.mark) ?? this.misfit(cell, role, 'a number');
  }

  private amountOf(cell: Cell, column: ColumnRole | number, digits: number): Cents | null {
    if (textOf(cell) === '') return null;
    const amount = readAmount(isNothing(cell) ? 0 : cell, digits, this.context.mark);
    return amount ?? this.misfit(cell, column, 'an amount');
  }

  private misfit(cell: Cell, column: ColumnRole | number, wanted: string): null {
    const { mapping, headings } = this.context.table;
    const index = typeof column === 'number' ? column : mapping[column];
    this.problems.push(`“${textOf(cell)}” under “${headings[index ?? -1] ?? ''}” is not ${wanted}.`);
    return null;
  }
}
