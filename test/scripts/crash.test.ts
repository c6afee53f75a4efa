/** The counting of `npm run crash` itself: programs that forget, lie or break are found out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaign } from '../../scripts/crash/campaign.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-campaign-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that says `record` while it records and never ends, and `check` when it is asked what is there. */
async function programThat(record: string, check: string): Promise<string> {
  const program = join(folder, 'program.mjs');
  const waits = 'setInterval(() => {}, 1_000);';
  await writeFile(
    program,
    `if (process.argv[2] === 'check') { ${check} } else { ${record}; ${waits} }\nfunction say(line) { console.log(line); }`,
  );
  return program;
}

const opened = (problems: string[], hashes = {}) =>
  `say('opened ${JSON.stringify({ seq: 1, hashes, problems })}')`;

const saved = `say('saved 7 x')`;
const records = `${opened([], { 7: 'x' })}; ${saved}`;

test.each([
  ['keeps what it confirmed', records, `${opened([])}; ${saved}`, 0, 0],
  ['forgets an entry', records, opened([]), 1, 0],
  ['changes an entry', records, `${opened([])}; say('saved 7 y')`, 1, 0],
  ['lost the last one', `${opened([])}; ${saved}`, `${opened([])}; ${saved}`, 0, 1],
  ['finds a problem on opening', `${opened(['journal-damaged'])}; ${saved}`, opened([]), 0, 1],
  ['finds a problem at last', records, opened(['the replay is not the state']), 0, 1],
  ['breaks', `throw new Error('broken')`, opened([]), 0, 1],
  ['can not check', records, `throw new Error('broken')`, 0, 1],
])('a program that %s', { timeout: 30_000 }, async (_, record, check, lost, unreadable) => {
  const program = await programThat(record, check);
  const wrong: (string | null)[] = [];
  const plan = { program, folder, kills: 12, onBook: (__: unknown, what: string | null) => wrong.push(what) };
  const tally = await campaign(plan);
  expect({ lost: Math.min(tally.lost, 1), unreadable: Math.min(tally.unreadable, 1) }).toEqual({
    lost,
    unreadable,
  });
  expect(wrong.some((what) => what !== null)).toBe(lost + unreadable > 0);
});
