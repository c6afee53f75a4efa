/** What the command line says of itself, told from the verbs so that it can't fall behind them. */
import type { Verb } from './verb';

const ENDS =
  'Ends with 0 when it is done and all is good, 1 when it was refused or is not good, 2 when it was not understood.';

/** All there is to do. */
export function usageOfAll(verbs: Readonly<Record<string, Verb>>): string {
  const rows = Object.entries(verbs).map(([name, { operands, summary }]) => [
    [name, ...operands].join(' '),
    summary,
  ]);
  return `npm run books -- VERB … [--json]

${inColumns(rows)}

BOOK is a book’s folder, the one with journal.jsonl in it. VERB --help tells more of one.
With --json exactly one JSON object is printed, {"refusal": …} when it was refused; npm’s own lines before it stay
away with npm run --silent.
${ENDS}
`;
}

/** One of them, with its options. */
export function usageOf(name: string, { operands, summary, options }: Verb): string {
  const own = Object.entries(options).map(([option, { value, summary: what }]) => [
    `--${option} ${value}`,
    what,
  ]);
  return `npm run books -- ${[name, ...operands].join(' ')}

${summary}

${inColumns([...own, ['--json', 'one JSON object instead of words']])}

${ENDS}
`;
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
