/** An encrypted journal: every cut, flipped bit and forged line of it is found, mostly without the password. */
import { describe, expect, test } from 'vitest';
import { walkChain } from '#main/journal/chain';
import { BookCipher, newKey } from '#main/journal/cipher';
import { decryptLine, encryptLine, isEncrypted } from '#main/journal/password/encrypted-line';
import { readJournal } from '#main/journal/read-journal';
import { FIRST_PREV, parseLine, sealEntry, sealLine, type SealedEntry } from '#main/journal/seal';
import { entry } from '../book-fixture';

const cipher = new BookCipher(newKey(), 'a-book');

/** The plain lines, what the file holds of them, and the entries. */
function journalOf(notes: readonly string[], by = cipher) {
  const plain: Buffer[] = [];
  const lines: Buffer[] = [];
  const entries: (SealedEntry | null)[] = [];
  let [head, prev] = [FIRST_PREV, FIRST_PREV];
  for (const [i, note] of notes.entries()) {
    const sealed = sealEntry(entry(note, `c-${i + 1}`), i + 1, head);
    const line = encryptLine(by, sealed.bytes.subarray(0, -1), i + 1, prev);
    plain.push(sealed.bytes);
    lines.push(line.bytes);
    entries.push(parseLine(sealed.bytes));
    [head, prev] = [sealed.hash, line.hash];
  }
  return { plain, lines, entries, head };
}

const { plain, lines, entries, head } = journalOf(['one', 'two – zwei', 'three']);
const bytes = Buffer.concat(lines);
const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1);

describe('an encrypted line', () => {
  test('is this very form, holds the whole plain line, and tells nothing of it', () => {
    const [line = Buffer.alloc(0)] = lines;
    expect(String(line)).toMatch(
      /^\{"seq":1,"commandId":"[\w-]{22}","sealed":"[\w+/]+=*","prev":"0{64}","hash":"[0-9a-f]{64}"\}\n$/,
    );
    expect(String(line)).not.toContain('c-1');
    expect(decryptLine(cipher, line, 1)).toEqual(plain[0]?.subarray(0, -1));
    expect(isEncrypted(line)).toBe(true);
    expect(isEncrypted(plain[0] ?? line)).toBe(false);
  });

  test('is another each time, with the same tag for the same command, in this book only', () => {
    const again = journalOf(['one']).lines[0];
    const elsewhere = journalOf(['one'], new BookCipher(newKey(), 'a-book')).lines[0];
    const tag = (line?: Buffer) => /"commandId":"([^"]+)"/.exec(String(line))?.[1];
    expect(again).not.toEqual(lines[0]);
    expect(tag(again)).toBe(tag(lines[0]));
    expect(tag(elsewhere)).not.toBe(tag(lines[0]));
  });

  test('opens at its own place only, and for its own book only', () => {
    const [line = Buffer.alloc(0), second = Buffer.alloc(0)] = lines;
    expect(decryptLine(cipher, second, 1)).toBeNull();
    const moved = Buffer.from(String(second).replace('"seq":2', '"seq":1'));
    expect(decryptLine(cipher, moved, 1)).toBeNull();
    expect(decryptLine(new BookCipher(newKey(), 'a-book'), line, 1)).toBeNull();
    expect(decryptLine(cipher, Buffer.from('{"seq":1,"at":""}'), 1)).toBeNull();
  });
});

describe('a journal of them', () => {
  test('gives the plain entries and the plain head', () => {
    const reading = readJournal(bytes, null, cipher);
    expect(reading).toMatchObject({ entries, head, harm: null });
    expect(reading.chain.head).not.toBe(head);
  });

  test('after a snapshot: only the rest is decrypted; one of another history is not used', () => {
    const snapshot = { stateVersion: 1, seq: 2, head: entries[1]?.hash ?? '', state: 0 };
    expect(readJournal(bytes, snapshot, cipher)).toMatchObject({ snapshot, entries: entries.slice(2), head });
    const foreign = { ...snapshot, head: entries[2]?.hash ?? '' };
    expect(readJournal(bytes, foreign, cipher)).toMatchObject({ snapshot: null, isForeign: true, entries });
  });

  test('cut at every byte: whole lines stay, the rest is told', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const whole = ends.filter((end) => end <= length + 1).length;
      const { chain, entries: given, harm } = readJournal(cut, null, cipher);
      expect([length, given, harm]).toEqual([length, entries.slice(0, whole), null]);
      const isBoundary = length === 0 || ends.includes(length);
      expect(chain.tail).toBe(ends.includes(length + 1) ? 'whole' : isBoundary ? 'none' : 'torn');
    }
  });

  test('any flipped bit is found without the password, and the line is named', () => {
    for (let bit = 0; bit < (bytes.length - 1) * 8; bit += 1) {
      const at = Math.floor(bit / 8);
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
      expect(walkChain(flipped).damage?.line).toBe(1 + ends.filter((end) => end <= at).length);
    }
  });

  test.each([
    ['swapped', [1, 0, 2]],
    ['left out', [1, 2]],
    ['given twice', [0, 0, 1]],
  ])('lines %s by somebody who made all hashes fit: found with the password', (_, order) => {
    let prev = FIRST_PREV;
    const forged = order.map((from, i) => {
      const { commandId, sealed } = JSON.parse(String(lines[from]));
      const line = sealLine({ seq: i + 1, commandId, sealed, prev });
      prev = line.hash;
      return line.bytes;
    });
    expect(walkChain(Buffer.concat(forged)).damage).toBeNull();
    const { harm, entries: given } = readJournal(Buffer.concat(forged), null, cipher);
    const good = order.findIndex((from, i) => from !== i);
    expect(harm?.details).toMatchObject({ line: good + 1, fault: 'not-an-entry' });
    expect(given).toEqual(entries.slice(0, good));
  });
});
