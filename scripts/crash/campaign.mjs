/** Kills a recording program again and again, and counts what that did to the books. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBook, recordUntilKilled } from './recorder.mjs';

/** A new book each so many kills: a long one takes longer to open than to be killed. */
const KILLS_A_BOOK = 40;

/**
 * @typedef {object} Tally
 * @property {number} kills
 * @property {number} confirmed entries that the program had said were saved
 * @property {number} lost of these, not there afterwards, or with another content
 * @property {number} unreadable openings after a kill that were refused, or gave a book that was not whole
 */

/**
 * @param {object} plan
 * @param {string} plan.program
 * @param {string} plan.folder for the books; those with something wrong stay there
 * @param {number} plan.kills
 * @param {(tally: Tally, wrong: string | null) => void} [plan.onBook] told after each book, and what was wrong with it
 * @returns {Promise<Tally>}
 */
export async function campaign({ program, folder, kills, onBook = () => {} }) {
  const tally = { kills: 0, confirmed: 0, lost: 0, unreadable: 0 };
  for (let n = 1; tally.kills < kills; n += 1) {
    const book = join(folder, `book-${n}`);
    const wrong = await killOver(program, book, Math.min(KILLS_A_BOOK, kills - tally.kills), tally);
    if (wrong === null) rmSync(book, { recursive: true, force: true });
    onBook(tally, wrong && `${book}: ${wrong}`);
  }
  return tally;
}

/**
 * Kills over one book, then looks through all of it; adds to the tally and answers with what was wrong, or null.
 *
 * @param {string} program
 * @param {string} book
 * @param {number} kills
 * @param {Tally} tally
 * @returns {Promise<string | null>}
 */
async function killOver(program, book, kills, tally) {
  /** @type {Map<number, string>} */
  const confirmed = new Map();
  for (let kill = 0; kill < kills; kill += 1) {
    const run = await recordUntilKilled(program, book);
    tally.kills += 1;
    const wrong = run.wasKilled ? wrongWith(run.opened, confirmed) : run.complaint || 'it ended by itself';
    if (wrong !== null) {
      tally.unreadable += 1;
      return wrong;
    }
    for (const [seq, hash] of run.confirmed) confirmed.set(seq, hash);
    tally.confirmed += run.confirmed.size;
  }
  const { opened, confirmed: found, complaint } = await checkBook(program, book);
  if (opened === null || opened.problems.length > 0) {
    tally.unreadable += 1;
    return opened?.problems.join(', ') ?? complaint;
  }
  const lost = [...confirmed].filter(([seq, hash]) => found.get(seq) !== hash);
  tally.lost += lost.length;
  return lost.length > 0 ? `lost: entries ${lost.map(([seq]) => seq).join(', ')}` : null;
}

/**
 * Each opening shows at once whether the last confirmed entry is there: by its hash, and so all before it.
 *
 * @param {import('./recorder.mjs').Opened | null} opened null when it was killed before it had opened the book
 * @param {Map<number, string>} confirmed
 */
function wrongWith(opened, confirmed) {
  if (opened === null) return null;
  const last = Math.max(0, ...confirmed.keys());
  if (opened.problems.length > 0) return opened.problems.join(', ');
  return last > 0 && opened.hashes[last] !== confirmed.get(last) ? `entry ${last} is not there` : null;
}
