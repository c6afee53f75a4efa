/** A durable write leaves the old file or the new one, whatever fails and whenever. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { durableWrite, leftoverOf } from '#main/files/durable-write';
import { faultyLayer } from './faulty-layer';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('durableWrite', () => {
  test('writes a new file and replaces an old one, leaving nothing else', async () => {
    const path = join(folder, 'a.json');
    await durableWrite(path, Buffer.from('one'));
    await durableWrite(path, Buffer.from('two'));
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('flushes the file before the rename and the folder after it', async () => {
    const { files, calls } = faultyLayer(null);
    await durableWrite(join(folder, 'a.json'), Buffer.from('one'), files);
    expect(calls).toEqual([
      'open',
      'file.write',
      'file.sync',
      'file.close',
      'rename',
      'open',
      'file.sync',
      'file.close',
    ]);
  });

  test.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])('%s at any call: old or new, never half', async (code) => {
    const path = join(folder, 'a.json');
    for (let at = 1; at <= 8; at += 1) {
      await writeFile(path, 'the old content');
      const { files } = faultyLayer({ at, code, shortWrite: true });
      const outcome = await durableWrite(path, Buffer.from('the new content'), files).then(
        () => 'done',
        () => 'failed',
      );
      const content = await readFile(path, 'utf8');
      expect(outcome === 'done' ? ['the new content'] : ['the old content', 'the new content']).toContain(
        content,
      );
      expect(await readdir(folder)).toEqual(['a.json']);
    }
  });

  test('twenty writes at once leave one of them whole', async () => {
    const path = join(folder, 'a.json');
    const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(10_000));
    await Promise.all(texts.map((text) => durableWrite(path, Buffer.from(text))));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('knows what a crash leaves behind from a file of the user', () => {
    expect(leftoverOf('a.json.123-4.tmp')).toBe('a.json');
    expect(leftoverOf('a.json.tmp')).toBeNull();
    expect(leftoverOf('a.json')).toBeNull();
  });
});
