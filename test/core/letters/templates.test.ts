/** Our own words: each text is there, in both languages, names what it may, and reads the way people speak. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '#core/letters/check-template';
import { letterKinds, templateIds } from '#core/letters/kinds';
import { fieldsFor, readTemplate, type Template } from '#core/letters/template';
import { templateOf, templates } from '#core/letters/templates';

const all = templateIds.map((id) => templates[id]);

function fieldsNamed({ subject, body }: Template): string[] {
  const tags = [...`${subject} ${body}`.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(([tag]) => tag);
  return [...new Set(tags)].toSorted();
}

it('is as many files as there are kinds, channels and languages, and no other', () => {
  const files = readdirSync('resources/letters').toSorted();
  expect(files).toEqual(templateIds.map((id) => `${id}.md`).toSorted());
  expect(letterKinds).toHaveLength(18);
});

describe.each(all.map((template) => [template.id, template] as const))('%s', (id, template) => {
  it('names only fields it has, in sections that end', () => {
    const fields = fieldsFor(template);
    expect([...problemsIn(template.subject, fields), ...problemsIn(template.body, fields)]).toEqual([]);
  });

  it('says what it is for, in a sentence, and how firm it is', () => {
    expect(template.purpose).toMatch(/^[A-ZÄÖÜ][^]{20,110}\.$/);
    expect([0, 1, 2, 3, 4]).toContain(template.firmness);
  });

  it('has the fields, the firmness and the needs of the other language', () => {
    const other = templateOf(template.kind, template.channel, template.language === 'en' ? 'de' : 'en');
    expect(other).toMatchObject({ firmness: template.firmness, needs: template.needs });
    expect(other && fieldsNamed(other)).toEqual(fieldsNamed(template));
  });

  it('needs what the letter of its kind needs', () => {
    expect(template.needs).toEqual(templateOf(template.kind, 'letter', 'en')?.needs);
  });

  it('has none of the words that frighten people, and nothing in capitals', () => {
    const frightening =
      /debtor|delinquent|default|failure|\bmust\b|immediately|demand|seize|hereby|without further notice|Schuldner(?!beratung)|unverzüglich|Mahnung|Inkasso|Verzug\b|Zwangs|letztmalig/i;
    expect(template.body).not.toMatch(frightening);
    expect(`${template.subject} ${template.body}`).not.toMatch(/\p{Lu}{3}/u);
    expect(template.body).not.toMatch(/!.*!/);
    expect(template.language === 'de' ? template.body : '').not.toMatch(/\b(du|dich|dir|dein\w*)\b/i);
    expect(id).toContain(template.kind);
  });
});

it('every field says what it is, with an example, and a section what is in it', () => {
  const fields = all.flatMap((template) => Object.values(fieldsFor(template)));
  const texts = fields.flatMap((field) => (field.kind === 'list' ? Object.values(field.rows) : [field]));
  expect(texts.filter(({ says }) => !/^[A-Z1].{2,90}$/.test(says))).toEqual([]);
  expect(texts.filter((field) => field.kind === 'text' && field.examples.includes(''))).toEqual([]);
});

it('a text message is written in letters every phone has, so that it stays in two parts', () => {
  const gsm = /^[A-Za-z0-9 \n@£$¥èéùìòÇØøÅåÄÖÑÜäöñüà!"#%&'()*+,\-./:;<=>?¡¿§ß_{}^]*$/;
  const others = all.filter(({ channel, body }) => channel === 'text' && !gsm.test(body));
  expect(others.map(({ id }) => id)).toEqual([]);
});

it('a file without its purpose, or with a need nobody gathers, is not taken', () => {
  expect(() =>
    readTemplate('cover-note.email.en', '---\nfirmness: 0\nsubject: S\nneeds: hold\n---\nHello'),
  ).toThrow('purpose');
  expect(() =>
    readTemplate(
      'cover-note.email.en',
      '---\npurpose: P\nfirmness: 0\nsubject: S\nneeds: nothing\n---\nHello',
    ),
  ).toThrow('nothing');
});
