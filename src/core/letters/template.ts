/** The words of one kind of letter, by one channel, in one language: our own, as they stand in `resources/letters`. */
import { always } from './fields/always';
import { groups, needs, type Need } from './fields/needs';
import type { Fields } from './field';
import type { LetterChannel, LetterKind, LetterLanguage, TemplateId } from './kinds';

/** 0: a thank-you. 4: the last letter before somebody else takes over. */
export type Firmness = 0 | 1 | 2 | 3 | 4;

export const firmnessNames: Readonly<Record<Firmness, string>> = {
  0: 'Asks for nothing',
  1: 'Gentle',
  2: 'Friendly and clear',
  3: 'Firm',
  4: 'As firm as it gets',
};

export interface Template {
  readonly id: TemplateId;
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly language: LetterLanguage;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly firmness: Firmness;
  /** What it has to know; nothing but these can be named in it. */
  readonly needs: readonly Need[];
  /** The heading of a letter, the subject of an email; empty otherwise. */
  readonly subject: string;
  /** Markdown for a letter, plain words otherwise. */
  readonly body: string;
}

/** Reads a file: lines of `name: value` between two lines of dashes, then the words. Throws where one is missing. */
export function readTemplate(id: TemplateId, file: string): Template {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(file) ?? [];
  const told = new Map(
    head.split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()] as const;
    }),
  );
  const tell = (name: string): string => {
    const value = told.get(name);
    if (value === undefined) throw new Error(`${id} does not say its ${name}`);
    return value;
  };
  const [kind, channel, language] = id.split('.') as [LetterKind, LetterChannel, LetterLanguage];
  const hasSubject = channel === 'letter' || channel === 'email';
  return {
    id,
    kind,
    channel,
    language,
    purpose: tell('purpose'),
    firmness: Number(tell('firmness')) as Firmness,
    needs: tell('needs').split(/[ ,]+/).filter(Boolean).map(needOf),
    subject: hasSubject ? tell('subject') : '',
    body: body.trim(),
  };
}

function needOf(word: string): Need {
  const need = needs.find((each) => each === word);
  if (!need) throw new Error(`nothing gathers “${word}”`);
  return need;
}

/** Everything a template may name: the catalogue a picker shows. */
export function fieldsFor(template: Pick<Template, 'needs'>): Fields {
  const needed = template.needs.map((need) => groups[need].fields);
  return Object.assign({}, always.fields, ...needed) as Fields;
}

/** Whether a letter of these words asks for money. */
export function asksForMoney({ needs: of }: Pick<Template, 'needs'>): boolean {
  return of.some((need) => groups[need].asks);
}
