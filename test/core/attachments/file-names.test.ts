/** What hostile and unusual file names become, which files are warned of, and how sizes are said. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf, safeFileName } from '#core/attachments/file-name';
import { previewKindOf } from '#core/attachments/preview-kind';
import { warningBeforeOpening } from '#core/attachments/programs';
import { refuseSize } from '#core/attachments/size';
import { sayBytes } from '#core/basics/byte-text';

describe('a file name', () => {
  it.each([
    ['delivery note (2).pdf', 'delivery note (2).pdf'],
    ['../../x', 'x'],
    ['C:\\Users\\Dawn\\invoice.pdf', 'invoice.pdf'],
    ['one\nline\u0000only.txt', 'one line only.txt'],
    ['invoice\u202Efdp.exe', 'invoice�fdp.exe'],
    ['\u200Bhidden\uFEFF.pdf', '�hidden�.pdf'],
    ['half \uD83D.pdf', 'half �.pdf'],
    ['setup.exe. . ', 'setup.exe'],
    ['👩‍👩‍👧 Rechnung Müßig.pdf', '👩‍👩‍👧 Rechnung Müßig.pdf'],
    ['حساب.pdf', 'حساب.pdf'],
    ['', 'Unnamed file'],
    ['...', 'Unnamed file'],
    ['a/', 'Unnamed file'],
  ])('%j is kept as %j', (raw, safe) => {
    expect(safeFileName(raw)).toBe(safe);
  });

  it('of 300 characters keeps its beginning and its extension', () => {
    const safe = safeFileName(`${'é'.repeat(300)}.pdf`);
    expect(Array.from(safe)).toHaveLength(120);
    expect(safe).toMatch(/^é+….pdf$/);
  });

  it('is one line without folders, safe to make safe again, and never changes what it is opened as', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const safe = safeFileName(raw);
        expect(safe).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s|\s$|^$/u);
        expect(Array.from(safe).length).toBeLessThanOrEqual(120);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });

  it.each([
    ['a.PDF', 'pdf'],
    ['archive.tar.gz', 'gz'],
    ['.exe', 'exe'],
    ['Makefile', ''],
    ['invoice.pdf   .exe', 'exe'],
  ])('%j has the extension %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});

describe('before a file is opened outside', () => {
  it.each(['a.pdf', 'a.png', 'a.docx', 'a.xlsx', 'a.csv', 'a.eml', 'a.msg', 'Makefile'])(
    '%s needs no warning',
    (name) => {
      expect(warningBeforeOpening(name)).toBeNull();
    },
  );

  it.each([
    'a.exe',
    'a.MSI',
    'a.bat',
    'a.ps1',
    'a.js',
    'a.lnk',
    'a.sh',
    'a.desktop',
    'a.command',
    'a.jar',
    'a.reg',
  ])('%s is a program', (name) => {
    expect(warningBeforeOpening(name)).toContain('is a program');
  });

  it.each(['a.docm', 'a.xlsm', 'a.doc', 'a.html', 'a.svg'])('%s may carry one', (name) => {
    expect(warningBeforeOpening(name)).toContain('can carry small programs');
  });

  it('says what the name pretends', () => {
    expect(warningBeforeOpening('invoice.pdf.exe')).toBe(
      '“invoice.pdf.exe” is a program (.exe), though its name makes it look like a .pdf file. Opened, it can do anything on this computer. Open it only if you know who made it and expected it from them.',
    );
    expect(warningBeforeOpening(safeFileName('invoice\u202Efdp.exe'))).toContain(
      '“invoice�fdp.exe” is a program',
    );
  });

  it('nothing that is warned of is shown in the window either', () => {
    for (const name of ['a.svg', 'a.html', 'a.js', 'a.xml', 'a.mht']) expect(previewKindOf(name)).toBeNull();
  });
});

describe('the size of a file', () => {
  it.each([
    [1, '1 byte'],
    [812, '812 bytes'],
    [1024, '1 KB'],
    [245_760, '240 KB'],
    [1024 * 1024 - 1, '1 MB'],
    [1_258_291, '1.2 MB'],
    [25 * 1024 * 1024, '25 MB'],
  ])('%d is said %j', (bytes, said) => {
    expect(sayBytes(bytes, 'en-GB')).toBe(said);
  });

  it('none and too much are refused with the way out', () => {
    expect(refuseSize('a.pdf', 1, 'en-GB')).toBeNull();
    expect(refuseSize('a.pdf', 0, 'en-GB')?.code).toBe('file-empty');
    expect(refuseSize('scan.pdf', 31_000_000, 'en-GB')?.message).toBe(
      'scan.pdf has 29.6 MB; a file may have up to 25 MB. Attach a smaller scan of it, or keep it in a folder and write a note where it is.',
    );
  });
});
