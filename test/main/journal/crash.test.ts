/** A program that records is killed at random moments; every entry it had confirmed is there afterwards. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookOf, codes, notesStore, openBook, replay } from './book-fixture';

const KILLS = 20;
const HERE = dirname(fileURLToPath(import.meta.url));

let built: string;
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'accord-crash-'));
  await build({
    configFile: false,
    root: join(HERE, '../../..'),
    logLevel: 'error',
    build: {
      ssr: join(HERE, 'crash-child.ts'),
      outDir: built,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
});
afterAll(() => rm(built, { recursive: true }));

/** The lines the child managed to print: `seq hash` of each confirmed entry. */
async function recordUntilKilled(folder: string): Promise<string[]> {
  const child = spawn(process.execPath, [join(built, 'child.mjs'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const started = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await Promise.race([started, ended]);
  await pause(Math.random() * 60);
  child.kill('SIGKILL');
  await ended;
  expect(complaint).toBe('');
  return out.split('\n').slice(0, -1);
}

test(`killed ${KILLS} times while recording: nothing confirmed is lost`, { timeout: 60_000 }, async () => {
  const { folder } = await bookOf([]);
  const confirmed: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const lines = await recordUntilKilled(folder);
    expect(lines.length).toBeGreaterThan(0);
    confirmed.push(...lines);
  }

  const opened = await openBook(folder, { snapshots: notesStore(folder) });
  const expected = ['lock-taken-over', 'last-line-set-aside', 'last-line-completed'];
  expect(codes(opened).filter((code) => !expected.includes(code))).toEqual([]);
  expect(opened.journal.readOnly).toBeNull();
  await opened.journal.close();
  const plain = await openBook(folder);
  const found = new Set(plain.entries.map((one) => `${one.seq} ${one.hash}`));
  expect(confirmed.filter((line) => !found.has(line))).toEqual([]);
  expect(replay(opened)).toEqual(replay(plain));
  await plain.journal.close();
});
