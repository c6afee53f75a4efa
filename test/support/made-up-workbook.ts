/** Workbooks no program writes: a real one, with another sheet put in. */
import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import writeWorkbook from 'write-excel-file/node';

configure({ useWebWorkers: false });

/** `rows` is what stands between `<sheetData>` and its end. */
export async function workbookWith(rows: string | Uint8Array): Promise<Uint8Array> {
  const real = await writeWorkbook([['Customer', 'Amount']]).toBuffer();
  const archive = new ZipReader(new Uint8ArrayReader(new Uint8Array(real)));
  const made = new ZipWriter(new Uint8ArrayWriter());
  for (const entry of await archive.getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    const isSheet = entry.filename === 'xl/worksheets/sheet1.xml';
    await made.add(entry.filename, new Uint8ArrayReader(isSheet ? sheetOf(rows) : bytes), { level: 9 });
  }
  return made.close();
}

function sheetOf(rows: string | Uint8Array): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return Buffer.concat([
    Buffer.from(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>`),
    Buffer.from(rows),
    Buffer.from('</sheetData></worksheet>'),
  ]);
}

/** Two cells, the second at the far end of the largest sheet there can be. */
export const farCell =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Customer</t></is></c></row>' +
  '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Amount</t></is></c></row>';
