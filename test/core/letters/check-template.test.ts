/** What is wrong with a template: all of it, each where it stands, with what to do. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '#core/letters/check-template';
import { condition, list, text } from '#core/letters/field';

const fields = {
  name: text('Who', 'M. Howe'),
  phone: text('Their number', '01628'),
  isLate: condition('It is late'),
  lines: list('The lines', { on: text('When', '1 October') }),
};

function found(template: string): string[] {
  return problemsIn(template, fields).map(({ code, line, column }) => `${line}:${column} ${code}`);
}

it('tells everything at once, each in its line and column', () => {
  const template = 'Dear {{nmae}},\n\nring {{#phone}} {{phone}\n{{on}} {{lines}}\n{{isLate}}{{/name}}';
  expect(
    problemsIn(template, fields).map(({ line, column, message }) => `${line}:${column} ${message}`),
  ).toEqual([
    '1:6 There is no field “nmae” here. Take it out, or choose one from the list.',
    '3:6 {{#phone}} does not end. Put {{/phone}} where it should.',
    '3:17 This begins with {{ and does not end. Put }} after the field’s name.',
    '4:1 “on” belongs to the list “lines”. Put it between {{#lines}} and {{/lines}}.',
    '4:8 “lines” is a list. Put the words it is for between {{#lines}} and {{/lines}}.',
    '5:1 “isLate” is a condition. Put the words it is for between {{#isLate}} and {{/isLate}}.',
    '5:11 {{/name}} ends nothing: {{#phone}} has to end first. Take it out, or put it where it belongs.',
  ]);
});

describe('a tag', () => {
  it.each([
    ['{{{name}}}', '1:1 not-a-field'],
    ['{{&name}}', '1:1 not-a-field'],
    ['{{>name}}', '1:1 not-a-field'],
    ['{{! to do }}', '1:1 not-a-field'],
    ['{{=<% %>=}}', '1:1 not-a-field'],
    ['{{name.length}}', '1:1 not-a-field'],
    ['{{}}', '1:1 not-a-field'],
    ['{{constructor}}', '1:1 unknown-field'],
    ['{{toString}}', '1:1 unknown-field'],
    ['{{^lines}}{{on}}{{/lines}}', '1:11 outside-its-list'],
    ['{{', '1:1 open-tag'],
    ['{{/name}}', '1:1 wrong-end'],
  ])('%s is told: %s', (template, problem) => {
    expect(found(template)).toEqual([problem]);
  });

  it.each([
    '{{ name }}',
    '{{# lines }}{{on}} {{name}}{{/ lines }}',
    '{{^phone}}none{{/phone}}',
    'a } b { c }}',
    '',
  ])('%s is good', (template) => expect(found(template)).toEqual([]));

  it('stands where the editor finds it, whatever is around', () => {
    const around = fc.string({ maxLength: 60 }).map((words) => words.replace(/[{}]/g, ''));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const [problem] = problemsIn(`${before}{{nobody}}${after}`, fields);
        const lines = before.split('\n');
        expect(problem).toMatchObject({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
          length: 10,
        });
      }),
    );
  });
});
