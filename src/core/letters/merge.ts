/**
 * Puts a letter's fields into its template: Mustache, cut down to fields, lists and conditions.
 *
 * A value is always text. Whatever a name or a number holds, it can neither become Markdown nor ask for
 * another field.
 */
import Mustache, { type TemplateSpans } from 'mustache';

/** What a template may name: a text, or a list whose rows have fields of their own. */
export interface Catalogue {
  readonly [field: string]: 'text' | Catalogue;
}

/** The values a catalogue asks for. An empty text counts as "no" in a condition. */
export type FieldsOf<C extends Catalogue> = {
  readonly [Field in keyof C]: C[Field] extends Catalogue ? readonly FieldsOf<C[Field]>[] : string;
};

/** The Markdown of a letter. Throws where the template names what the catalogue does not have. */
export function merge<C extends Catalogue>(template: string, catalogue: C, fields: FieldsOf<C>): string {
  const unknown = unknownFields(template, catalogue);
  if (unknown.length > 0) throw new Error(`the template names unknown fields: ${unknown.join(', ')}`);
  return Mustache.render(template, fields, {}, { escape: escapeMarkdown }).trim();
}

/** Every tag of a template that is not a field, a list or a condition of the catalogue, as it is written. */
export function unknownFields(template: string, catalogue: Catalogue): string[] {
  return unknownIn(Mustache.parse(template), [catalogue]);
}

/** `scopes` are the fields in reach, those of the innermost list first. */
function unknownIn(tags: TemplateSpans, scopes: readonly Catalogue[]): string[] {
  return tags.flatMap(([kind, name, , , inner]) => {
    if (kind === 'text') return [];
    const found = scopes.find((scope) => Object.hasOwn(scope, name))?.[name];
    if (kind === 'name' && found === 'text') return [];
    if ((kind === '#' || kind === '^') && found !== undefined && typeof inner === 'object') {
      return unknownIn(inner, found === 'text' ? scopes : [found, ...scopes]);
    }
    return [kind === 'name' ? name : kind + name];
  });
}

/** Turns the direction of the text after it, so a name that holds one could turn the words around it. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Markdown lets each of these be taken literally by a backslash. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** One line of text that Markdown shows exactly as it is, also in a cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim().replace(PUNCTUATION, '\\$&');
}
