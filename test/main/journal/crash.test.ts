/** A program that records is killed at random moments; every entry it had confirmed is there afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaign } from '../../../scripts/crash/campaign.mjs';
import { buildRecorder } from '../../../scripts/crash/recorder.mjs';

const KILLS = 20;

let room: string;
let program: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'accord-crash-'));
  program = await buildRecorder(join(room, 'program'));
}, 60_000);
afterAll(() => rm(room, { recursive: true }));

test(
  `killed ${KILLS} times: nothing confirmed is lost, and every book opens`,
  { timeout: 60_000 },
  async () => {
    const wrong: (string | null)[] = [];
    const tally = await campaign({
      program,
      folder: room,
      kills: KILLS,
      onBook: (_, what) => wrong.push(what),
    });
    expect(wrong).toEqual([null]);
    expect(tally).toMatchObject({ kills: KILLS, lost: 0, unreadable: 0 });
    expect(tally.confirmed).toBeGreaterThan(KILLS);
  },
);
