/** A spreadsheet as rows of cells, whatever file it came from: what the eye would see. */

/** A cell of a workbook that is a real date or number says so; a cell of a text file is always text. */
export type Cell = string | number | boolean | { readonly day: string } | null;

export type Row = readonly Cell[];

export interface Sheet {
  /** How the file was read, to be shown: `CSV, UTF-8, comma`. */
  readonly how: string;
  /** Row 1 of the file is `rows[0]`: empty rows are there too, so that numbers agree with a spreadsheet program. */
  readonly rows: readonly Row[];
}

/** What a tidy line of text has none of; \s takes in the no-break spaces that reports are full of. */
const untidy = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\uFEFF]/u;

/** A cell as one line of text, tidied; an empty one, or none at all, is `''`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  const text = String(cell);
  return untidy.test(text) ? text.replace(/[\s\p{Cc}\uFEFF]+/gu, ' ').trim() : text;
}

/** Nothing but ASCII has no accents to take off. */
export function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are ASCII too
  return /^[\u0000-\u007f]*$/.test(text);
}

export function isBlankRow(row: Row): boolean {
  return row.every((cell) => textOf(cell) === '');
}

/** What stands in a row, in one short line, so that a person finds it again. */
export function rowText(row: Row): string {
  const text = row
    .map(textOf)
    .filter((cell) => cell !== '')
    .join(' · ');
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
