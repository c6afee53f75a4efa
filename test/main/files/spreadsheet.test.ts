import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { Sheet } from '#core/exchange/sheet';
import { readSheet } from '#main/files/spreadsheet';

const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');

async function read(bytes: Uint8Array | string, name = 'ledger.csv'): Promise<Sheet> {
  const result = await readSheet(Buffer.from(bytes), name);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

async function refusal(bytes: Uint8Array | string, name = 'ledger.csv') {
  const result = await readSheet(Buffer.from(bytes), name);
  return result.ok ? null : result.refusal;
}

describe('text files', () => {
  it.each([
    ['comma', 'Customer,Town,Amount\n"Foundry, The",Leeds,12.50\n'],
    ['semicolon', 'Customer;Town;Amount\n"Foundry, The";Leeds;12.50\n'],
    ['tab', 'Customer\tTown\tAmount\nFoundry, The\tLeeds\t12.50\n'],
    ['bar', 'Customer|Town|Amount\nFoundry, The|Leeds|12.50\n'],
  ])('are read with their own separator: %s', async (separator, text) => {
    expect(await read(text)).toEqual({
      how: `CSV, UTF-8, ${separator}`,
      rows: [
        ['Customer', 'Town', 'Amount'],
        ['Foundry, The', 'Leeds', '12.50'],
      ],
    });
  });

  it('do not take decimal commas for separators, even below titles', async () => {
    const titles = 'Offene Posten\nMuster GmbH, Köln\nStand 31.08.2026\n\n';
    const rows = 'Kunde;Nummer;Betrag;Offen\nA;1;10,00;10,00\nB;2;20,00;20,00\n';
    expect((await read(titles + rows)).rows[4]).toEqual(['Kunde', 'Nummer', 'Betrag', 'Offen']);
  });

  it('follow the hint Excel leaves, which is no row of the file', async () => {
    expect((await read('sep=;\r\nA;B\r\n1,5;2,5\r\n')).rows).toEqual([
      ['A', 'B'],
      ['1,5', '2,5'],
    ]);
  });

  it('keep empty rows, zeros, line breaks within quotes, and rows of any length', async () => {
    const { rows } = await read('Name,No\n\n"Two\nlines",0007,more\nshort\n');
    expect(rows).toEqual([['Name', 'No'], [''], ['Two\nlines', '0007', 'more'], ['short']]);
  });

  it('say how they were encoded', async () => {
    const german = Buffer.from('Kunde;Stra\u00dfe\nM\u00fcller;\u00c4u\u00dfere 1\n', 'latin1');
    expect(await read(german)).toEqual({
      how: 'CSV, Windows-1252, semicolon',
      rows: [
        ['Kunde', 'Straße'],
        ['Müller', 'Äußere 1'],
      ],
    });
  });

  it('are refused where a quotation mark is never closed, with the row', async () => {
    expect((await refusal('A,B\n1,2\n"open,3\n4,5\n'))?.message).toMatch(
      /^A quotation mark in row 3 is not closed/,
    );
  });
});

describe('workbooks', () => {
  const day = { type: Date, format: 'yyyy-mm-dd' } as const;

  it('give real days and numbers, and text with its zeros', async () => {
    const bytes = await writeWorkbook(
      [
        ['Customer', 'Account', 'Due', 'Amount'],
        ['Müller & Söhne', '0007', { ...day, value: new Date('2026-06-03T00:00:00Z') }, 1080.5],
      ],
      { sheet: 'Open items' },
    ).toBuffer();
    expect(await read(bytes, 'ledger.csv')).toEqual({
      how: 'Excel workbook, sheet “Open items”',
      rows: [
        ['Customer', 'Account', 'Due', 'Amount'],
        ['Müller & Söhne', '0007', { day: '2026-06-03' }, 1080.5],
      ],
    });
  });

  it('are read from the first sheet that has rows', async () => {
    const bytes = await writeWorkbook([
      { data: [], sheet: 'Cover' },
      { data: [['Customer', 'Amount']], sheet: 'Ledger' },
      { data: [['Notes']], sheet: 'Notes' },
    ]).toBuffer();
    const sheet = await read(bytes);
    expect(sheet.how).toBe('Excel workbook, sheet “Ledger” of 3');
    expect(sheet.rows).toEqual([['Customer', 'Amount']]);
  });
});

describe('files that are no spreadsheets', () => {
  const zip = (name: string) => {
    // An archive with one empty file: its entry, its directory, and the end record.
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(entry.length, 12);
    end.writeUInt32LE(local.length, 16);
    return Buffer.concat([local, entry, end]);
  };

  it.each([
    ['nothing', '', 'empty-file'],
    ['empty rows', '\n,,,\n\n', 'empty-file'],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', 'not-a-spreadsheet'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'not-a-spreadsheet'],
    ['an old workbook', Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'latin1'), 'old-workbook'],
    ['a web page', '\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table>', 'web-page'],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'xml'],
    ['noise', Buffer.from([1, 0, 2, 0, 0, 7, 9, 200, 1, 0, 0, 3]), 'not-a-spreadsheet'],
    ['an archive', zip('letters/one.txt'), 'not-a-spreadsheet'],
    ['an OpenDocument sheet', zip('content.xml'), 'unknown-workbook'],
    ['a binary workbook', zip('xl/workbook.bin'), 'unknown-workbook'],
    ['a workbook with nothing in it', zip('xl/workbook.xml'), 'broken-workbook'],
    ['half a workbook', Buffer.from('PK\u0003\u0004and no end'), 'broken-workbook'],
  ])('%s is refused in plain words', async (_what, bytes, code) => {
    const refused = await refusal(bytes);
    expect(refused?.code).toBe(code);
    expect(refused?.message).toMatch(/^[A-Z].*\.$/);
    expect(refused?.message).not.toMatch(/error|invalid|failed/i);
  });

  it('a workbook that unpacks to gigabytes is not unpacked', async () => {
    const bomb = zip('xl/workbook.xml');
    bomb.writeUInt32LE(0xfffffffe, bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
    expect((await refusal(bomb))?.code).toBe('too-large');
  });

  it('a file larger than any ledger is refused unread', async () => {
    expect((await refusal(new Uint8Array(65 * 1024 * 1024), 'film.mp4'))?.message).toBe(
      'film.mp4 is larger than any ledger. Is it the right file?',
    );
  });
});

describe('bad bytes', () => {
  it('never make it throw', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '\uFEFF', '"', 'sep=;\n', '<?xml', '%PDF');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (prefix, bytes) => {
        const result = await readSheet(Buffer.concat([Buffer.from(prefix), bytes]), 'x.csv');
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('in the middle of a workbook give a sheet or a refusal', async () => {
    const good = await writeWorkbook([
      ['Customer', 'Amount'],
      ['Acme', 12.5],
    ]).toBuffer();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bad = Buffer.from(good);
        bad[at] = byte;
        expect(typeof (await readSheet(bad, 'x.xlsx')).ok).toBe('boolean');
        expect(typeof (await readSheet(good.subarray(0, at), 'x.xlsx')).ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});

describe('the sample files', () => {
  it('are read with every row', async () => {
    const sheet = await read(readFileSync(resolve(fixtures, 'datev_extf_stammdaten.csv')));
    expect(sheet.how).toBe('CSV, Windows-1252, semicolon');
    expect(sheet.rows[1]).toHaveLength(243);
    expect(sheet.rows[1]?.[15]).toBe('Straße');
  });
});
