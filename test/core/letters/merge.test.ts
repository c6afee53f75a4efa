/** Fields into a template: a value is text, whatever it holds. */
import MarkdownIt from 'markdown-it';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, merge, unknownFields, type Catalogue } from '#core/letters/merge';

const catalogue = { name: 'text', phone: 'text', lines: { on: 'text', amount: 'text' } } as const;
const fields = {
  name: 'M. Howe',
  phone: '',
  lines: [
    { on: '1 October', amount: '£1' },
    { on: '1 November', amount: '£2' },
  ],
};

describe('merging', () => {
  it('fills in fields, repeats lists and leaves out what is empty', () => {
    const template =
      'Dear {{name}},{{#phone}} ring {{phone}}{{/phone}}{{^phone}} write{{/phone}}\n{{#lines}}\n{{on}} for {{name}}: {{amount}}\n{{/lines}}\n';
    expect(merge(template, catalogue, fields)).toBe(
      'Dear M\\. Howe, write\n1 October for M\\. Howe: £1\n1 November for M\\. Howe: £2',
    );
  });

  it('never reads a value as a template', () => {
    expect(merge('{{name}}', catalogue, { ...fields, name: '{{phone}}' })).toBe('\\{\\{phone\\}\\}');
  });

  it.each([
    ['{{nmae}}', 'nmae'],
    ['{{#lines}}{{total}}{{/lines}}', 'total'],
    ['{{amount}}', 'amount'],
    ['{{lines}}', 'lines'],
    ['{{#nothing}}{{/nothing}}', '#nothing'],
    ['{{constructor}}', 'constructor'],
    ['{{name.length}}', 'name.length'],
    ['{{{name}}}', '&name'],
    ['{{&name}}', '&name'],
    ['{{>name}}', '>name'],
    ['{{! to do }}', '!to do'],
  ])('%s is no field', (template, unknown) => {
    expect(unknownFields(template, catalogue)).toEqual([unknown]);
    expect(() => merge(template, catalogue, fields)).toThrow(unknown);
  });
});

describe('a value in Markdown', () => {
  const markdown = new MarkdownIt();
  const any: Catalogue = { value: 'text' };

  it.each([
    '*Smith* <b>|{{x}}',
    '# Heading',
    '1. one',
    '- one',
    '`code` ~~gone~~ __bold__',
    '[link](javascript:alert(1)) ![](http://example.com/x.png)',
    '<https://example.com> &amp; &#42;',
    '\\| \\\\ \\',
    '> said',
    '---',
    '| a | b |',
  ])('%s is shown as it is, in a sentence and in a table', (value) => {
    const cell = merge('| A | B |\n| - | - |\n| {{value}} | end |', any, { value });
    expect(shown(markdown.render(merge('{{value}}', any, { value })))).toBe(value);
    expect(markdown.render(cell)).toContain('<td>end</td>');
    expect(shown(/<td>(.*)<\/td>\n<td>end/.exec(markdown.render(cell))?.[1] ?? '')).toBe(value);
  });

  it('stays text for any line of characters', () => {
    const lines = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map(visible)
      .filter((line) => line !== '');
    fc.assert(
      fc.property(lines, (value) => {
        const html = markdown.render(`A ${escapeMarkdown(value)} B`);
        expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>']);
        expect(shown(html)).toBe(`A ${value} B`);
      }),
    );
  });

  it('is one line, and can’t turn the words around it', () => {
    expect(escapeMarkdown(' a\n\nb\t\u202Ec\u2066d ')).toBe('a b cd');
  });
});

/** Without what no field holds (controls) and what Unicode says is no character. */
function visible(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader sees: HTML with its tags taken out. */
function shown(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return text
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}
