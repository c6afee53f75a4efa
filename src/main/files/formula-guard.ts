/**
 * Keeps texts of a CSV file from being calculated: a spreadsheet program takes `=Timber Direct` for a formula, and
 * worse ones run programs. An apostrophe before it makes it text; what we guard, we also read back without it.
 */

export function guardFormula(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
