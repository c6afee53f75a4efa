/** CSV and its kin: text with commas, semicolons, tabs or bars between cells. */
import Papa from 'papaparse';
import { ok, refuse, type Result } from '#core/basics/result';
import { unguardFormula } from './formula-guard';
import { MOST_ROWS, tooManyCells } from './sheet-bounds';

export interface DelimitedRows {
  readonly rows: string[][];
  /** To be shown: `semicolon`. */
  readonly separator: string;
}

interface Separator {
  readonly mark: string;
  readonly name: string;
}

const separators: readonly Separator[] = [
  { mark: ',', name: 'comma' },
  { mark: ';', name: 'semicolon' },
  { mark: '\t', name: 'tab' },
  { mark: '|', name: 'bar' },
];

/** Enough text to tell the separator by. */
const SAMPLED_CHARACTERS = 50_000;

/** Refused where a quotation mark is never closed: then nobody can tell where one row ends. */
export function readDelimited(text: string): Result<DelimitedRows> {
  const { separator, body } = splitHint(text);
  const chosen = separator ?? likeliestSeparator(body);
  const crowd = tooManyCells(1, widestLine(body, chosen.mark));
  if (crowd) return crowd;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: chosen.mark, preview: MOST_ROWS + 1 });
  const open = errors.find((error) => error.type === 'Quotes');
  if (open) {
    return refuse(
      'open-quote',
      `A quotation mark in row ${(open.row ?? 0) + 1} is not closed, so the rows after it cannot be told apart. ` +
        'Export the file again, or correct that row in a spreadsheet program.',
    );
  }
  // A line end after the last row makes no row.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const refused = tooManyCells(data.length, width);
  if (refused) return refused;
  return ok({ rows: data.map((row) => row.map(unguardFormula)), separator: chosen.name });
}

/** How many cells the widest line could have: one line of a million commas is no ledger, and slow to be parsed. */
function widestLine(text: string, mark: string): number {
  let widest = 0;
  let marks = 0;
  const [stop, end] = [mark.charCodeAt(0), '\n'.charCodeAt(0)];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === stop) marks += 1;
    else if (code === end) marks = 0;
    if (marks > widest) widest = marks;
  }
  return widest + 1;
}

/** Excel's own hint, `sep=;`, is no row: spreadsheet programs do not show it. */
function splitHint(text: string): { separator: Separator | null; body: string } {
  const hint = /^"?sep=([,;|\t])"?[^\S\n]*\r?\n/i.exec(text);
  if (!hint) return { separator: null, body: text };
  return {
    separator: separators.find(({ mark }) => mark === hint[1]) ?? null,
    body: text.slice(hint[0].length),
  };
}

/**
 * The separator that parts most cells in rows of one width. Papaparse's own guess looks at the first rows only,
 * which in a report are titles, and takes the commas of German amounts for separators.
 */
function likeliestSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLED_CHARACTERS);
  const scored = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter: separator.mark, skipEmptyLines: true });
    const counts = new Map<number, number>();
    for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    return { separator, score: Math.max(0, ...[...counts].map(([width, rows]) => (width - 1) * rows)) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
