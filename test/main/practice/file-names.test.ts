/** Names of files and folders: people recognise them and every file system takes them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfFile } from '#main/practice/file-name';
import { folderName } from '#main/practice/folder-name';

describe('the name of a file', () => {
  it.each([
    [
      ['Harbour Lane', 'M. Howe', 'payment plan 2026-09-01'],
      'Harbour Lane, M. Howe, payment plan 2026-09-01',
    ],
    [['A/B: "C"', ''], 'A B C'],
    [['Zoë Nygård-Ünal', 'plan'], 'Zoë Nygård-Ünal, plan'],
    [['../../etc/passwd'], 'etc passwd'],
    [['  .hidden. '], 'hidden'],
    [['two\nlines'], 'two lines'],
    [[`${'x'.repeat(59)}..y`], 'x'.repeat(59)],
  ])('%j', (parts, expected) => {
    expect(nameOfFile(parts)).toBe(expected);
  });

  it('holds nothing that any file system refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 3 }), (parts) => {
        const name = nameOfFile(parts);
        expect(name).not.toMatch(/[<>:"/\\|?*]/);
        expect(name).not.toMatch(/^\.|\.$/);
        expect(name.length).toBeLessThanOrEqual(184);
      }),
    );
  });
});

describe('the name of a folder', () => {
  const id = '1f3a9c20-0000-4000-8000-000000000000';

  it.each([
    ['Harbour Lane Joinery', 'harbour-lane-joinery-1f3a9c20'],
    ['Société Bréhat & Fils', 'societe-brehat-fils-1f3a9c20'],
    ['../..', 'book-1f3a9c20'],
    ['漢字', 'book-1f3a9c20'],
  ])('%s', (name, expected) => {
    expect(folderName(name, id)).toBe(expected);
  });

  it('is plain ASCII of a bearable length, whatever the book is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        expect(folderName(name, id)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}-1f3a9c20$/);
      }),
    );
  });
});
