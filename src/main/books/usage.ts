/** What `--help` says, told from the verbs themselves so that it can't fall behind them. */
import type { Verb } from './verb';

export function usage(verbs: Readonly<Record<string, Verb>>): string {
  const lines = Object.entries(verbs).flatMap(([name, { operands, summary, options }]) => [
    row(`${name} ${operands.join(' ')}`, summary),
    ...Object.entries(options).map(([option, { value, summary: what }]) =>
      row(`  --${option} ${value}`, what),
    ),
  ]);
  return [
    'npm run books -- VERB … [--json]',
    '',
    ...lines,
    '',
    'BOOK is a book’s folder, the one with journal.jsonl in it. With --json one JSON object is printed.',
    'Ends with 0 when it is done and all is good, 1 when it was refused or is not good, 2 when it was not understood.',
    '',
  ].join('\n');
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(34)} ${right}`;
}
