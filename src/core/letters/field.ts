/** What a template may name: a text, a condition, or a list whose rows have texts of their own; each says what it is. */

import type { Example } from './example';

export interface TextField {
  readonly kind: 'text';
  /** What it is, in words, for whoever picks it. */
  readonly says: string;
  /** In a list one a row. */
  readonly examples: readonly [Example, ...Example[]];
}

/** Holds or does not; it can begin and end words, and is none itself. */
export interface ConditionField {
  readonly kind: 'condition';
  readonly says: string;
}

export interface ListField {
  readonly kind: 'list';
  readonly says: string;
  readonly rows: Readonly<Record<string, TextField>>;
}

export type Field = TextField | ConditionField | ListField;
export type Fields = Readonly<Record<string, Field>>;

/** What the fields hold for one letter. An empty text counts as "no" where it is used as a condition. */
export type ValuesOf<Of extends Fields> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

type ValueOf<Of extends Field> = Of extends ListField
  ? readonly { readonly [Name in keyof Of['rows']]: string }[]
  : Of extends ConditionField
    ? boolean
    : string;

export function text(says: string, ...examples: TextField['examples']): TextField {
  return { kind: 'text', says, examples };
}

export function condition(says: string): ConditionField {
  return { kind: 'condition', says };
}

export function list<const Rows extends ListField['rows']>(says: string, rows: Rows) {
  return { kind: 'list', says, rows } as const;
}
