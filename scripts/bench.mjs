/**
 * `npm run bench`: measures the real app and its real services on this machine, each beside something known, prints a
 * table and leaves `bench/results.json`.
 *
 * Ends with 0 when everything could be measured, whether or not each goal was met: the table says `ok` or `missed`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { bigLists } from './bench/big-lists.mjs';
import { coldStart } from './bench/cold-start.mjs';
import { table } from './bench/figures.mjs';
import { hundredLetters } from './bench/hundred-letters.mjs';
import { libreOffice } from './bench/libre-office.mjs';
import { openBook } from './bench/open-book.mjs';
import { openDebtor } from './bench/open-debtor.mjs';
import { buildPrograms } from './bench/programs.mjs';
import { readTone } from './bench/read-tone.mjs';
import { recordNote } from './bench/record-note.mjs';
import { searchNotes } from './bench/search-notes.mjs';
import { threeOffers } from './bench/three-offers.mjs';
import { build } from './build.mjs';
import { electronRuntime, runtimeInWords } from './electron-runtime.mjs';
import { dependencies } from './install.mjs';
import { inProject } from './project.mjs';
import { prepare, runCommand, step } from './steps.mjs';
import { systemPackages } from './system-packages.mjs';

/**
 * @typedef {object} Bench
 * @property {string} title
 * @property {(folder: string) => Promise<import('./bench/figures.mjs').Figure[]>} run may leave what it likes in the
 *   folder, which all share
 */

/** @type {Bench[]} Opening comes before recording, which makes the books longer. */
const benches = [
  coldStart,
  openBook,
  openDebtor,
  bigLists,
  searchNotes,
  threeOffers,
  recordNote,
  readTone,
  hundredLetters,
];

await runCommand(async () => {
  await prepare([systemPackages, libreOffice, dependencies, electronRuntime, build]);
  await step('Building the measuring programs', buildPrograms);
  console.log(`Measuring on ${runtimeInWords()}.`);
  // Within the project and not in the system's temporary folder, which may be no disk at all.
  const folder = inProject('.cache', 'bench', 'run');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {import('./bench/figures.mjs').Figure[]} */
  const figures = [];
  for (const { title, run } of benches) {
    await step(title, async () => void figures.push(...(await run(folder))));
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(inProject('bench'), { recursive: true });
  writeFileSync(inProject('bench', 'results.json'), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${table(figures)}\n\nbench/results.json`);
});
