/** Our own words: every text there is, read from its file when the app starts, by its id. */
import {
  templateIds,
  type LetterChannel,
  type LetterKind,
  type LetterLanguage,
  type TemplateId,
} from './kinds';
import { readTemplate, type Template } from './template';

const folder = '../../../resources/letters/';
const files = import.meta.glob('../../../resources/letters/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Total: a text that is missing stops the app, and the tests, before anybody can ask for it. */
export const templates = Object.fromEntries(
  templateIds.map((id) => [id, readTemplate(id, files[`${folder}${id}.md`] ?? '')]),
) as Readonly<Record<TemplateId, Template>>;

/** It says, or may say, which agency takes the matter over: somebody has to name it. */
export function namesAgency(kind: LetterKind): boolean {
  const needs = templateOf(kind, 'letter', 'en')?.needs ?? [];
  return needs.includes('next-step') || needs.includes('handed-over');
}

/** Null where there is no such text: nobody writes a letter before claim as a text message. */
export function templateOf(
  kind: LetterKind,
  channel: LetterChannel,
  language: LetterLanguage,
): Template | null {
  const found: Template | undefined = templates[`${kind}.${channel}.${language}`];
  return found ?? null;
}
