/** The recovery sheet: whose it is, the whole code in groups, and what a person must know to use and keep it. */
import { expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { paperPage } from '#core/papers/paper';
import { recoverySheetPaper } from '#core/papers/recovery-sheet';

const recoveryCode = 'DYV5-JFAN-DY40-XKK1-SAS9-RN4B-8HKY-WPXT';
const paper = recoverySheetPaper({ business: 'Marlow Vet', recoveryCode, on: day('2026-09-01') });

it('says whose book it opens, and when it was made', () => {
  expect(paper.subtitle).toBe('For the book of Marlow Vet in Accord · made on 2026-09-01');
});

it('shows the code four groups a line, and nothing of it is lost', () => {
  const code = paper.sections[0]?.code ?? '';
  expect(code).toBe('DYV5 - JFAN - DY40 - XKK1\nSAS9 - RN4B - 8HKY - WPXT');
  expect(code.replace(/[\s-]/g, '')).toBe(recoveryCode.replaceAll('-', ''));
});

it('says how to use it, and where never to keep it', () => {
  const words = paper.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
  expect(words).toContain('in place of the password');
  expect(words).toContain('Never beside the computer');
  expect(words).toContain('not the makers of Accord either');
});

it('shows the name as it stands', () => {
  const hostile = recoverySheetPaper({ business: '<b>Vet</b>', recoveryCode, on: day('2026-09-01') });
  expect(paperPage(hostile, 'A4').html('app://print/', 1)).toContain('&lt;b&gt;Vet&lt;/b&gt;');
});
