/** Reading tar and zip, and writing asar: against archives made here by hand, and by the system's own tar. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packAsar } from '../../scripts/runtime/asar.mjs';
import { setFuses } from '../../scripts/runtime/fuses.mjs';
import { findInTar } from '../../scripts/runtime/tar.mjs';
import { readZip } from '../../scripts/runtime/zip.mjs';

describe('tar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-tar-'));
  writeFileSync(join(folder, 'first.txt'), 'x'.repeat(700));
  writeFileSync(join(folder, 'second.txt'), 'the one');
  execFileSync('tar', ['--format=ustar', '-cf', 'both.tar', 'first.txt', 'second.txt'], { cwd: folder });
  const tar = readFileSync(join(folder, 'both.tar'));
  rmSync(folder, { recursive: true });

  it('finds a file behind one that is longer than a block', () => {
    expect(findInTar(tar, 'second.txt').toString()).toBe('the one');
  });

  it('says so when there is no such file', () => {
    expect(() => findInTar(tar, 'third.txt')).toThrow('no third.txt');
  });
});

describe('zip', () => {
  it('reads stored and deflated files with their permissions, and leaves out folders and the unwanted', () => {
    const zip = zipOf([
      { name: 'app/', text: '', mode: 0o755, isDeflated: false },
      { name: 'app/run', text: 'go '.repeat(50), mode: 0o755, isDeflated: true },
      { name: 'app/read', text: 'plain', mode: 0o644, isDeflated: false },
      { name: 'app/other', text: 'no', mode: 0o644, isDeflated: false },
    ]);
    const entries = [...readZip(zip, (name) => name !== 'app/other')];
    expect(entries.map(({ name, mode, content }) => [name, mode, content().toString()])).toEqual([
      ['app/run', 0o755, 'go '.repeat(50)],
      ['app/read', 0o644, 'plain'],
    ]);
  });

  it('refuses what is no zip', () => {
    expect(() => [...readZip(Buffer.from('something else'))]).toThrow('not a zip');
  });
});

describe('asar', () => {
  it('keeps each file where its directory says, in bytes', () => {
    const files = { 'main.mjs': 'const word = "naïve";\n', 'package.json': '{"main":"main.mjs"}' };
    const asar = packAsar(files);
    const jsonLength = asar.readUInt32LE(12);
    const start = 8 + asar.readUInt32LE(4);
    const directory: { files: Record<string, { size: number; offset: string }> } = JSON.parse(
      asar.toString('utf8', 16, 16 + jsonLength),
    );
    const read = Object.entries(directory.files).map(([name, { size, offset }]) => [
      name,
      asar.toString('utf8', start + Number(offset), start + Number(offset) + size),
    ]);
    expect(Object.fromEntries(read)).toEqual(files);
    expect(start % 4).toBe(0);
  });
});

describe('fuses', () => {
  it('changes just those named', () => {
    const program = Buffer.from('…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u00081010_011…');
    const changed = setFuses(program, [
      { at: 3, on: true },
      { at: 6, on: false },
    ]);
    expect(changed.toString()).toContain('\u0001\u00081011_001…');
  });

  it('says so when there are none', () => {
    expect(() => setFuses(Buffer.from('a program'), [])).toThrow('no fuses');
  });
});

interface Packed {
  readonly name: string;
  readonly text: string;
  readonly mode: number;
  readonly isDeflated: boolean;
}

/** A zip as the format's own description has it; the reader goes by the directory, so checksums are left at 0. */
function zipOf(files: Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode, isDeflated } of files) {
    const data = isDeflated ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isDeflated ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
