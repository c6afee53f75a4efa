/** How large a spreadsheet may be. Ten times the largest ledger we know of, and little enough for any computer. */
import { refuse } from '#core/basics/result';

export const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
/** Rows by columns: every row is held as wide as the widest. */
export const MOST_CELLS = 5_000_000;

const WAY_OUT =
  'Is it the right file? Delete what does not belong to the ledger, or export the ledger again.';

/** Refuses a sheet of so many rows and columns, or null where it is small enough. */
export function tooManyCells(rows: number, columns: number) {
  if (rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS) return null;
  const [down, across] = [rows, columns].map((count) => count.toLocaleString('en-GB'));
  const size =
    rows > MOST_ROWS
      ? `has cells as far down as row ${down}`
      : `is ${across} columns wide and ${down} rows long`;
  return refuse('too-large', `This file ${size}, more than any ledger. ${WAY_OUT}`);
}
