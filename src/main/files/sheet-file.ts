/** A spreadsheet file that somebody chose or dropped: read, and known by its bytes. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#core/basics/result';
import { MAX_SHEET_BYTES, type ChosenSheet } from '#core/contract/files';
import { errorCode } from './file-layer';
import { readSheet, tooLarge } from './spreadsheet';

type ReadSheet = typeof readSheet;

/** Refused: a file that can't be read, one that is too large, and what `readSheet` refuses. */
export async function readSheetFile(path: string, read?: ReadSheet): Promise<Result<ChosenSheet>> {
  const fileName = basename(path);
  try {
    // Asked first: a film of ten gigabytes must not be read to find out that it is no ledger.
    if ((await stat(path)).size > MAX_SHEET_BYTES) return tooLarge(fileName);
    return await readSheetBytes(await readFile(path), fileName, read);
  } catch (error) {
    const code = errorCode(error);
    const reason = reasons[code] ?? `the system says ${code}`;
    return refuse(
      'file-not-read',
      `${fileName} can’t be read: ${reason}. Choose it again, or copy it to another folder first.`,
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there any more',
  EACCES: 'you are not allowed to open it',
  EPERM: 'you are not allowed to open it',
  EBUSY: 'another program has it open',
  EISDIR: 'it is a folder',
  EIO: 'the disk or stick it is on does not answer',
};

export async function readSheetBytes(
  bytes: Uint8Array,
  fileName: string,
  read: ReadSheet = readSheet,
): Promise<Result<ChosenSheet>> {
  const sheet = await read(bytes, fileName);
  if (!sheet.ok) return sheet;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ fileName, sha256, sheet: sheet.value });
}
