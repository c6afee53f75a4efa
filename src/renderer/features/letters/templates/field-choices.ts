/** What the words can name, as rows to choose from: said in words, with an example, and what each puts at the caret. */
import type { Field, Fields } from '#core/letters/field';
import type { madeUpValues } from '#core/letters/made-up';

type Examples = ReturnType<typeof madeUpValues>;

export interface FieldChoice {
  readonly id: string;
  readonly kind: Field['kind'];
  readonly says: string;
  /** As it is written, with an example where it holds a text. */
  readonly about: string;
  /** Stands in the rows of a list. */
  readonly isInList: boolean;
  /** @param chosen the words that were chosen in the text */
  readonly put: (chosen: string) => string;
}

/** @param isPage on a page a row is one of a table; elsewhere a line of words */
export function fieldChoices(fields: Fields, examples: Examples, isPage: boolean): FieldChoice[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { kind, says } = field;
    const choice = { id: name, kind, says, isInList: false };
    const around = `{{#${name}}} … {{/${name}}}`;
    if (kind === 'text') return { ...choice, ...textOf(name, examples[name]) };
    if (kind === 'condition') {
      return { ...choice, about: around, put: (chosen: string) => `{{#${name}}}${chosen}{{/${name}}}` };
    }
    const tags = Object.keys(field.rows).map((each) => `{{${each}}}`);
    const row = isPage ? `| ${tags.join(' | ')} |` : tags.join(', ');
    const [first] = Object(examples[name]) as readonly Readonly<Record<string, string>>[];
    const inRows = Object.entries(field.rows).map(([each, of]) => {
      return {
        ...choice,
        id: `${name} ${each}`,
        says: of.says,
        isInList: true,
        ...textOf(each, first?.[each]),
      };
    });
    return [{ ...choice, about: around, put: () => `{{#${name}}}\n${row}\n{{/${name}}}` }, ...inRows];
  });
}

function textOf(name: string, example: unknown) {
  const tag = `{{${name}}}`;
  return { about: `${tag} · ${String(example)}`, put: () => tag };
}

/** Those that say it, by their words, their name or their example. */
export function foundIn(choices: readonly FieldChoice[], query: string): FieldChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ says, about }) => {
    const text = `${says} ${about}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
