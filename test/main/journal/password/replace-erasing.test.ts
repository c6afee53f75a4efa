/** What a file held before it was replaced is gone from the disk, unless it is somebody's copy. */
import { link, open, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { realFiles } from '#main/files/file-layer';
import { replaceErasing } from '#main/journal/password/replace-erasing';
import { newPlace } from '../book-fixture';

const SECRET = 'Brambling '.repeat(20_000);

test.skipIf(process.platform === 'win32')('the old bytes are overwritten, to the last', async () => {
  const path = await newPlace();
  await writeFile(path, SECRET);
  const old = await open(path, 'r');
  await replaceErasing(path, Buffer.from('new'), realFiles);
  expect(await readFile(path, 'utf8')).toBe('new');
  const left = await old.readFile();
  expect(left.equals(Buffer.alloc(SECRET.length))).toBe(true);
  await old.close();
});

test('a copy of it under another name, by hard link, is left alone', async () => {
  const path = await newPlace();
  await writeFile(path, SECRET);
  await link(path, `${path}.copy`);
  await replaceErasing(path, Buffer.from('new'), realFiles);
  expect(await readFile(`${path}.copy`, 'utf8')).toBe(SECRET);
});

test('nothing is erased when the new file is not as it should be', async () => {
  const path = await newPlace();
  await writeFile(path, SECRET);
  const no = () => Promise.reject(new Error('no'));
  await expect(replaceErasing(path, Buffer.from('new'), realFiles, no)).rejects.toThrow('no');
  expect(await readFile(path, 'utf8')).toBe(SECRET);
});

test('a file that was not there is made', async () => {
  const path = await newPlace();
  await replaceErasing(path, Buffer.from('new'), realFiles);
  expect(await readFile(path, 'utf8')).toBe('new');
});
