/**
 * A line of the journal of a book with a password: the whole plain line, encrypted, in a line that is sealed and
 * chained like any other. So damage is found without the password, and with it the plain trail is there unchanged:
 * its hashes stay the same whether a password is set, changed or removed.
 *
 * `{"seq":42,"commandId":"<tag>","sealed":"<base64>","prev":"…","hash":"…"}`
 */
import type { BookCipher } from '../cipher';
import { commandIdOfLine, sealLine, type SealedLine } from '../seal';

const ENCRYPTED_START = /^\{"seq":(\d+),"commandId":"([\w-]{22})","sealed":"/;

/** So many bytes of a line are enough for `isEncrypted`. */
export const START_BYTES = 80;

/** Is this line, or the beginning of one, of a book with a password? */
export function isEncrypted(line: Buffer): boolean {
  return startOf(line) !== null;
}

/** The line for the file, from a plain line without its newline; `prev` is the hash of the file's line before. */
export function encryptLine(cipher: BookCipher, line: Buffer, seq: number, prev: string): SealedLine {
  const commandId = cipher.commandTag(commandIdOfLine(line) ?? '');
  return sealLine({ seq, commandId, sealed: cipher.sealLine(`${seq}/${commandId}`, line), prev });
}

/** The plain line without its newline; null when it is not what this book has at `seq`. */
export function decryptLine(cipher: BookCipher, line: Buffer, seq: number): Buffer | null {
  const start = startOf(line);
  if (start === null || start[1] !== String(seq)) return null;
  const from = start[0].length;
  const to = line.indexOf('"', from, 'latin1');
  return to < 0 ? null : cipher.openLine(`${seq}/${start[2]}`, line.toString('latin1', from, to));
}

function startOf(line: Buffer): RegExpExecArray | null {
  return ENCRYPTED_START.exec(line.toString('latin1', 0, START_BYTES));
}
