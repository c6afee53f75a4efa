/**
 * Puts a letter's fields into its template: Mustache, cut down to fields, lists and conditions.
 *
 * A value is always text. Whatever a name or a number holds, it can neither become Markdown nor ask for
 * another field.
 */
import Mustache from 'mustache';
import { problemsIn } from './check-template';
import type { Fields, ValuesOf } from './field';

/** The words of a letter. Throws on a template with a problem: it should never have been kept. */
export function merge<Of extends Fields>(
  template: string,
  fields: Of,
  values: ValuesOf<Of>,
  /** How a value stands as text where the words go. */
  escape: (value: string) => string,
): string {
  const [problem] = problemsIn(template, fields);
  if (problem) throw new Error(`line ${problem.line}, column ${problem.column}: ${problem.message}`);
  return Mustache.render(template, values, {}, { escape }).trim();
}

/** Turns the direction of the text after it, so a name that holds one could turn the words around it. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Markdown lets each of these be taken literally by a backslash. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** One line of text as it is, for an email, a text message or the phone. */
export function plainLine(text: string): string {
  return onOneLine(text, /\s+/g);
}

function onOneLine(text: string, gaps: RegExp): string {
  return text.replace(DIRECTION_MARKS, '').replace(gaps, ' ').trim();
}

/**
 * One line of text that Markdown shows exactly as it is, also in a cell of a table. What must not be parted stays so:
 * `2.400,00 €` has a space that never ends a line.
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text, /[^\S\u00a0]+/g).replace(PUNCTUATION, '\\$&');
}
