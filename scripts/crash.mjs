/**
 * `npm run crash -- --kills N`: a program that records into a book is killed N times (1,000 unless said otherwise) at
 * random moments, with and without a password, and while one is set or removed. After each the book is opened again.
 *
 * The last line counts; the command ends with 1 when anything confirmed was lost or a book could not be opened whole.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { campaign } from './crash/campaign.mjs';
import { buildRecorder } from './crash/recorder.mjs';
import { dependencies } from './install.mjs';
import { inProject } from './project.mjs';
import { Obstacle, prepare, runCommand, step } from './steps.mjs';

await runCommand(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' } } });
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1) throw new Obstacle('--kills is a whole number from 1 on.');
  await prepare([dependencies]);
  const folder = inProject('.cache', 'crash');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let program = '';
  await step('Building the recording program', async () => {
    program = await buildRecorder(`${folder}/program`);
  });
  const tally = await campaign({
    program,
    folder,
    kills,
    onBook: (soFar, wrong) => console.log(wrong ?? inWords(soFar)),
  });
  console.log(inWords(tally));
  return tally.lost + tally.unreadable > 0 ? 1 : 0;
});

/** @param {import('./crash/campaign.mjs').Tally} tally */
function inWords({ kills, confirmed, lost, unreadable }) {
  return `kills ${kills}, confirmed ${confirmed}, lost ${lost}, unreadable ${unreadable}`;
}
