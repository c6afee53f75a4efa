/** What is wrong with a template, all of it at once, each with the place where it stands and what to do. */
import type { Field, Fields } from './field';

export interface TemplateProblem {
  readonly code:
    | 'unknown-field'
    | 'not-a-field'
    | 'outside-its-list'
    | 'needs-a-section'
    | 'open-tag'
    | 'open-section'
    | 'wrong-end';
  /** Where the tag begins, from 1; and how many characters it has. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** One plain sentence or two: what is wrong, and what to do. */
  readonly message: string;
}

interface Tag {
  readonly at: number;
  /** As it is written, braces and all. */
  readonly written: string;
  readonly sign: '' | '#' | '^' | '/';
  /** Empty where the braces hold no name. */
  readonly name: string;
  readonly isClosed: boolean;
}

interface Section extends Tag {
  readonly rows: Fields;
}

/** In the order in which they stand. A template without any can be merged. */
export function problemsIn(template: string, fields: Fields): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: Section[] = [];
  const report = (tag: Tag, code: TemplateProblem['code'], message: string) =>
    problems.push({ code, ...placeOf(template, tag.at), length: tag.written.length, message });
  for (const tag of tagsOf(template)) {
    const scopes = [...open.map(({ rows }) => rows).toReversed(), fields];
    const field = scopes.find((scope) => Object.hasOwn(scope, tag.name))?.[tag.name];
    if (!tag.isClosed) {
      report(tag, 'open-tag', 'This begins with {{ and does not end. Put }} after the field’s name.');
    } else if (tag.name === '') {
      report(tag, 'not-a-field', `${tag.written} is no field. Take it out, or choose one from the list.`);
    } else if (tag.sign === '/') {
      if (open.at(-1)?.name === tag.name) open.pop();
      else report(tag, 'wrong-end', wrongEnd(tag, open.at(-1)));
    } else if (!field) {
      report(tag, ...missing(tag, fields));
      if (tag.sign !== '') open.push({ ...tag, rows: {} });
    } else if (tag.sign !== '') {
      open.push({ ...tag, rows: tag.sign === '#' ? rowsOf(field) : {} });
    } else if (field.kind !== 'text') {
      report(tag, 'needs-a-section', needsSection(tag.name, field));
    }
  }
  for (const tag of open) {
    report(tag, 'open-section', `${tag.written} does not end. Put {{/${tag.name}}} where it should.`);
  }
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function tagsOf(template: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = template.indexOf('{{'); at >= 0;) {
    const end = template.indexOf('}}', at + 2);
    const next = template.indexOf('{{', at + 2);
    const isClosed = end >= 0 && (next < 0 || end < next);
    const written = isClosed ? template.slice(at, end + 2) : '{{';
    const [, sign = '', name = ''] = /^\{\{\s*([#^/]?)\s*([A-Za-z]+)\s*\}\}$/.exec(written) ?? [];
    tags.push({ at, written, sign: sign as Tag['sign'], name, isClosed });
    at = isClosed ? template.indexOf('{{', end + 2) : next;
  }
  return tags;
}

function rowsOf(field: Field): Fields {
  return field.kind === 'list' ? field.rows : {};
}

function missing({ name }: Tag, fields: Fields): [TemplateProblem['code'], string] {
  const [list] = Object.entries(fields).find(([, field]) => Object.hasOwn(rowsOf(field), name)) ?? [];
  if (list === undefined) {
    return ['unknown-field', `There is no field “${name}” here. Take it out, or choose one from the list.`];
  }
  return [
    'outside-its-list',
    `“${name}” belongs to the list “${list}”. Put it between {{#${list}}} and {{/${list}}}.`,
  ];
}

function wrongEnd({ written }: Tag, open: Section | undefined): string {
  const first = open ? `${open.written} has to end first` : 'nothing is open here';
  return `${written} ends nothing: ${first}. Take it out, or put it where it belongs.`;
}

function needsSection(name: string, { kind }: Field): string {
  const what = kind === 'list' ? 'a list' : 'a condition';
  return `“${name}” is ${what}. Put the words it is for between {{#${name}}} and {{/${name}}}.`;
}

function placeOf(template: string, at: number): { readonly line: number; readonly column: number } {
  const before = template.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
