/** The line format, which is for ever, and the check of a chain on bytes. */
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { walkChain } from '#main/journal/chain';
import { FIRST_PREV, parseLine, sealBytes, sealEntry, sealHolds } from '#main/journal/seal';
import { entry } from './book-fixture';

/** `count` sealed lines. */
function chainOf(count: number): Buffer[] {
  const lines: Buffer[] = [];
  let prev = FIRST_PREV;
  for (let seq = 1; seq <= count; seq += 1) {
    const sealed = sealEntry(entry(`Näme ${seq}`, `c-${seq}`), seq, prev);
    lines.push(sealed.bytes);
    prev = sealed.hash;
  }
  return lines;
}

describe('sealEntry', () => {
  test('is this very line', () => {
    const { bytes, hash: digest } = sealEntry(entry('hello', 'c-1'), 1, FIRST_PREV);
    const body =
      '{"seq":1,"at":"2026-03-14T09:12:07.000Z","by":"Anna","desk":"front-desk","commandId":"c-1",' +
      `"command":"note.add","events":[{"type":"note.added","v":1,"text":"hello"}],"prev":"${'0'.repeat(64)}"`;
    expect(digest).toBe(hash('sha256', body, 'hex'));
    expect(bytes.toString()).toBe(`${body},"hash":"${digest}"}\n`);
  });

  test('reads back as what was sealed', () => {
    const one = entry('„quoted" \\ \n \u{1F600} \uD800', 'c-1');
    const { bytes, hash: digest } = sealEntry(one, 7, 'a'.repeat(64));
    expect(parseLine(bytes)).toEqual({ ...one, seq: 7, prev: 'a'.repeat(64), hash: digest });
    expect(bytes.indexOf('\n')).toBe(bytes.length - 1);
  });

  test.each(['', 'a"b', 'ü', 'x'.repeat(101), 'a b'])('refuses the command id %j', (commandId) => {
    expect(() => sealEntry(entry('x', commandId), 1, FIRST_PREV)).toThrow(TypeError);
  });

  test('the seal covers every byte, its own key included', () => {
    const sealed = sealBytes(Buffer.from('{"a":1'));
    expect(JSON.parse(sealed.toString())).toHaveProperty('a', 1);
    expect(sealHolds(sealed)).toBe(true);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(sealHolds(changed)).toBe(false);
    }
    expect(sealHolds(Buffer.alloc(0))).toBe(false);
  });
});

describe('walkChain', () => {
  test('an empty journal is a good one', () => {
    expect(walkChain(Buffer.alloc(0))).toMatchObject({
      ends: [],
      head: FIRST_PREV,
      damage: null,
      tail: 'none',
    });
  });

  test('knows each command by its id, and where each line ends', () => {
    const lines = chainOf(3);
    const chain = walkChain(Buffer.concat(lines));
    expect([...chain.seqOf]).toEqual([
      ['c-1', 1],
      ['c-2', 2],
      ['c-3', 3],
    ]);
    expect(chain.ends.at(-1)).toBe(Buffer.concat(lines).length);
  });

  test.each([
    ['a line left out', (lines: Buffer[]) => lines.toSpliced(1, 1), 2],
    ['a line twice', (lines: Buffer[]) => lines.toSpliced(1, 0, ...lines.slice(0, 1)), 2],
    ['two lines swapped', (lines: Buffer[]) => lines.toSpliced(1, 2, ...lines.slice(1, 3).toReversed()), 2],
    ['the first line missing', (lines: Buffer[]) => lines.slice(1), 1],
  ])('%s: every seal holds, the order does not', (_, change, line) => {
    const { damage } = walkChain(Buffer.concat(change(chainOf(4))));
    expect(damage).toMatchObject({ line, fault: 'out-of-order' });
  });

  test('a line that follows the one before but has the wrong number does not pass', () => {
    const first = sealEntry(entry('x', 'c-1'), 1, FIRST_PREV);
    const third = sealEntry(entry('x', 'c-3'), 3, first.hash);
    const { damage } = walkChain(Buffer.concat([first.bytes, third.bytes]));
    expect(damage).toMatchObject({ line: 2, fault: 'out-of-order' });
  });

  test('a line of another book does not pass, even as an unfinished last one', () => {
    const foreign = sealEntry(entry('x', 'c-x'), 3, 'b'.repeat(64)).bytes;
    const bytes = Buffer.concat([...chainOf(2), foreign.subarray(0, -1)]);
    expect(walkChain(bytes)).toMatchObject({ damage: { line: 3, fault: 'out-of-order' }, tail: 'none' });
  });

  test('an empty line is damage, not nothing', () => {
    const bytes = Buffer.concat([...chainOf(2), Buffer.from('\n')]);
    expect(walkChain(bytes).damage).toMatchObject({ line: 3, fault: 'not-sealed' });
  });
});
