import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheetFile } from '#main/files/sheet-file';
import { readSheet } from '#main/files/spreadsheet';
import { workbookRefusal } from '#main/files/workbook-bounds';
import { readZipDirectory } from '#main/files/zip-directory';
import { farCell, workbookWith } from '../../support/made-up-workbook';

/** Generous: what is refused takes no memory and little work. */
const MOST_WORK_MS = 10_000;

async function refusal(bytes: Uint8Array | string, name = 'ledger.xlsx') {
  const begun = process.cpuUsage();
  const read = await readSheet(Buffer.from(bytes), name);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(MOST_WORK_MS);
  return read.ok ? null : read.refusal;
}

const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;

describe('a workbook made to harm', () => {
  it('is refused for one cell at the far end of its sheet', async () => {
    expect(await refusal(await workbookWith(farCell))).toEqual({
      code: 'too-large',
      message:
        'This file has cells as far down as row 1,048,576, more than any ledger. ' +
        'Is it the right file? Delete what does not belong to the ledger, or export the ledger again.',
    });
  });

  it.each([
    ['one far to the right', `<row r="1">${cell('XFD1')}</row>`, 'too-large'],
    ['a row far down without cells', '<row r="1048576"></row>', 'too-large'],
    ['marks of another kind', `<row r='1' ><c  s="0"  r = 'A1048576'/></row>`, 'too-large'],
    ['a million rows without a number', '<row/>'.repeat(1_000_000), 'too-large'],
    ['an address written in code', '<row r="1"><c r="&#x58;FD1048576"/></row>', 'broken-workbook'],
    ['too many cells in all', `<row r="60000">${cell('DZ60000')}</row>`, 'too-large'],
  ])('is refused for %s', async (_what, rows, code) => {
    expect((await refusal(await workbookWith(rows)))?.code).toBe(code);
  });

  it('is refused for 100 MB of rows in a small file, whatever its directory says of them', async () => {
    const bomb = await workbookWith(Buffer.alloc(100 * 1024 * 1024, '<row></row>'));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await refusal(bomb))?.code).toBe('too-large');
    const lying = Buffer.from(bomb);
    // The sizes stand in the directory: any of the sheet’s size becomes a small one.
    const size = lying.readUInt32LE(lying.indexOf('xl/worksheets/sheet1.xml', lying.length - 2000) - 46 + 24);
    for (let at = lying.length - 4; at >= 0; at -= 1) {
      if (lying.readUInt32LE(at) === size) lying.writeUInt32LE(1000, at);
    }
    expect(await refusal(lying)).not.toBeNull();
  });

  it('is looked through in no time where its tags are never closed', async () => {
    const bytes = await workbookWith('<c '.repeat(300_000));
    const begun = process.cpuUsage();
    expect(workbookRefusal(bytes, readZipDirectory(bytes) ?? [])).toBeNull();
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(MOST_WORK_MS);
  });

  it('is read where it is only large', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`);
    const read = await readSheet(await workbookWith(rows.join('')), 'ledger.xlsx');
    expect(read.ok && read.value.rows.length).toBe(500);
  });
});

describe('a text file made to harm', () => {
  it.each([
    ['a million rows', 'a,b\n'.repeat(1_000_000)],
    ['a row of a million cells', `a,b\n${','.repeat(1_000_000)}\n`],
    ['too many cells in all', `${'1,'.repeat(400)}\n`.repeat(20_000)],
  ])('is refused for %s', async (_what, text) => {
    expect((await refusal(text, 'ledger.csv'))?.code).toBe('too-large');
  });
});

describe('a file that is chosen', () => {
  it('is known by its bytes', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'accord-sheet-')), 'ledger.csv');
    await writeFile(path, 'Customer,Amount\n');
    const read = await readSheetFile(path);
    expect(read).toMatchObject({
      ok: true,
      value: {
        fileName: 'ledger.csv',
        sha256: 'bc892d40b3eed04d0f959e4ea75e6c4d01fcb8fe04fe9271265d550a676a7a4f',
      },
    });
  });

  it('is refused in plain words when it is gone, or a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accord-sheet-'));
    expect(await readSheetFile(join(folder, 'ledger.csv'))).toEqual({
      ok: false,
      refusal: {
        code: 'file-not-read',
        message:
          'ledger.csv can’t be read: it is not there any more. Choose it again, or copy it to another folder first.',
      },
    });
    expect(await readSheetFile(folder)).toMatchObject({ refusal: { code: 'file-not-read' } });
  });

  it('is not read when it is far too large', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'accord-sheet-')), 'film.mp4');
    await writeFile(path, '');
    // A hole of four gigabytes, more than a program can read at once.
    await truncate(path, 4 * 1024 ** 3);
    expect(await readSheetFile(path)).toMatchObject({ refusal: { code: 'too-large' } });
  });
});
