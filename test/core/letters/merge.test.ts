/** Fields into a template: a value is text, whatever it holds. */
import MarkdownIt from 'markdown-it';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '#core/letters/check-template';
import { condition, list, text as textField } from '#core/letters/field';
import { escapeMarkdown, merge, plainLine } from '#core/letters/merge';

const catalogue = {
  name: textField('Who', 'M. Howe'),
  phone: textField('Their number', ''),
  isLate: condition('It is late'),
  lines: list('The lines', { on: textField('When', '1 October'), amount: textField('How much', '£1') }),
};
const values = {
  name: 'M. Howe',
  phone: '',
  isLate: true,
  lines: [
    { on: '1 October', amount: '£1' },
    { on: '1 November', amount: '£2' },
  ],
};

describe('merging', () => {
  it('fills in fields, repeats lists and leaves out what is empty or not so', () => {
    const template =
      'Dear {{name}},{{#phone}} ring {{phone}}{{/phone}}{{^phone}} write{{/phone}}{{#isLate}} now{{/isLate}}\n{{#lines}}\n{{on}} for {{name}}: {{amount}}\n{{/lines}}\n';
    expect(merge(template, catalogue, values, escapeMarkdown)).toBe(
      'Dear M\\. Howe, write now\n1 October for M\\. Howe: £1\n1 November for M\\. Howe: £2',
    );
  });

  it('never reads a value as a template', () => {
    const strange = { ...values, name: '{{phone}}' };
    expect(merge('{{name}}', catalogue, strange, escapeMarkdown)).toBe('\\{\\{phone\\}\\}');
    expect(merge('{{name}}', catalogue, strange, plainLine)).toBe('{{phone}}');
  });

  it('throws on a template that should never have been kept', () => {
    expect(() => merge('{{nmae}}', catalogue, values, plainLine)).toThrow(
      'line 1, column 1: There is no field',
    );
  });

  it('throws on nothing that was looked at and found good', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#',
      '^',
      '/',
      'name',
      'lines',
      'isLate',
      'on',
      ' ',
      '\n',
      '{',
      'x',
      '&',
      '!',
      '=',
      '>',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const template = pieces.join('');
        fc.pre(problemsIn(template, catalogue).length === 0);
        expect(() => merge(template, catalogue, values, plainLine)).not.toThrow();
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a value in Markdown', () => {
  const markdown = new MarkdownIt();
  const any = { value: textField('Anything', 'x') };

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
    const cell = merge('| A | B |\n| - | - |\n| {{value}} | end |', any, { value }, escapeMarkdown);
    expect(shown(markdown.render(merge('{{value}}', any, { value }, escapeMarkdown)))).toBe(value);
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
