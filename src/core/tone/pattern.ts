/**
 * The small language rules are written in: lower-case words with one space between them, `a|b` and `(…)` as in a regular
 * expression, `<name>` for a family of words, ` .. ` for up to three words in between and ` ... ` for up to eight.
 *
 * Nothing repeats without a bound, so that no text, however hostile, makes a pattern slow.
 */

/** A long one is a list of its alternatives, as many on a line as fit. */
export type Pattern = string | readonly string[];

export type Families = Readonly<Record<string, Pattern>>;

const WORD = '[^ ]{1,40}';
/** Of the languages we have, in small letters. The property `\\p{L}` would be truer and makes a pattern ten times slower. */
const LETTER = String.raw`[a-z0-9\u00c0-\u024f]`;

/** Finds whole words only. Throws on a family that does not exist and on repetition without a bound. */
export function compile(says: Pattern, families: Families): RegExp {
  const source = expand(joined(says), families);
  if (/[^\\][*+]|\{\d+,\}/.test(source))
    throw new Error(`a pattern repeats without a bound: ${joined(says)}`);
  const spaced = source
    .replaceAll(' ... ', ` (?:${WORD} ){0,8}`)
    .replaceAll(' .. ', ` (?:${WORD} ){0,3}`)
    .replaceAll(/\((?!\?)/g, '(?:');
  return new RegExp(`(?<!${LETTER})(?:${spaced})(?!${LETTER})`, 'g');
}

function joined(pattern: Pattern): string {
  return typeof pattern === 'string' ? pattern : pattern.join('|');
}

function expand(says: string, families: Families): string {
  const expanded = says.replaceAll(/<(\w+)>/g, (_, name: string) => {
    const family = families[name];
    if (family === undefined) throw new Error(`no family of words is called ${name}`);
    return `(${joined(family)})`;
  });
  return expanded === says ? says : expand(expanded, families);
}
