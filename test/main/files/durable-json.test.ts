/** lowdb over the durable adapter: what is bad is put aside and told, never thrown or overwritten. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { durableJson, jsonCodec, type BadFile } from '#main/files/durable-json';
import { faultyLayer } from './faulty-layer';

interface Settings {
  readonly theme: string;
}
const codec = jsonCodec<Settings>((value) => {
  if (typeof value === 'object' && value !== null && 'theme' in value) return { theme: String(value.theme) };
  throw new Error('no settings');
});
const now = () => new Date('2026-03-14T09:12:07.000Z');

let folder: string;
let path: string;
let bad: BadFile[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-json-'));
  path = join(folder, 'settings.json');
  bad = [];
});
afterEach(() => rm(folder, { recursive: true }));

const adapter = () => durableJson(path, { codec, now, onBad: (file) => bad.push(file) });

describe('durableJson', () => {
  test('a missing file is null and no news', async () => {
    expect(await adapter().read()).toBeNull();
    expect(bad).toEqual([]);
  });

  test('under lowdb it writes real, compact JSON, also with NODE_ENV=test', async () => {
    expect(process.env['NODE_ENV']).toBe('test');
    const db = new Low<Settings>(adapter(), { theme: 'light' });
    await db.update((data) => Object.assign(data, { theme: 'dark' }));
    expect(await readFile(path, 'utf8')).toBe('{"theme":"dark"}');
    expect(await adapter().read()).toEqual({ theme: 'dark' });
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['a cut file', '{"theme":"da', 'damaged'],
    ['another shape', '[1]', 'damaged'],
  ])('%s is moved aside, told, and reads as null', async (_, text, reason) => {
    await writeFile(path, text);
    expect(await adapter().read()).toBeNull();
    const movedTo = join(folder, 'settings.bad-2026-03-14T09-12-07-000Z.json');
    expect(bad).toEqual([{ path, movedTo, reason }]);
    expect(await readFile(movedTo, 'utf8')).toBe(text);
    expect(await adapter().read()).toBeNull();
    expect(bad).toHaveLength(1);
  });

  test('a second bad file in the same moment does not overwrite the first', async () => {
    for (const text of ['first', 'second']) {
      await writeFile(path, text);
      await adapter().read();
    }
    const texts = await Promise.all(bad.map((file) => readFile(file.movedTo ?? '', 'utf8')));
    expect(texts).toEqual(['first', 'second']);
  });

  test('where nothing may be moved, the bad file stays and is told', async () => {
    await writeFile(path, 'x');
    const reader = durableJson(path, { codec, onBad: (file) => bad.push(file), mayQuarantine: () => false });
    expect(await reader.read()).toBeNull();
    expect(bad).toEqual([{ path, movedTo: null, reason: 'damaged' }]);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  test('a disk that refuses the rename: still null, still told', async () => {
    await writeFile(path, 'x');
    const { files } = faultyLayer({ at: 2, code: 'EROFS', forGood: true });
    const reader = durableJson(path, { codec, files, onBad: (file) => bad.push(file) });
    expect(await reader.read()).toBeNull();
    expect(bad).toEqual([{ path, movedTo: null, reason: 'damaged' }]);
  });

  test('writes given at once are done in order, the last one stays', async () => {
    const one = adapter();
    await Promise.all(Array.from({ length: 20 }, (_, n) => one.write({ theme: `t${n}` })));
    expect(await one.read()).toEqual({ theme: 't19' });
  });

  test('a failed write rejects, and the next one works', async () => {
    const { files } = faultyLayer({ at: 2, code: 'ENOSPC' });
    const one = durableJson(path, { codec, files });
    await expect(one.write({ theme: 'a' })).rejects.toThrow('ENOSPC');
    await one.write({ theme: 'b' });
    expect(await one.read()).toEqual({ theme: 'b' });
  });
});
