/** How an address is set so that all of it stands inside its box, whatever its length, or is found too long. */
import type { Box } from './layouts';

const LARGEST_LINE_MM = 4.3;
/** Smaller type than that (about 7 pt) is not read through a window. */
const SMALLEST_LINE_MM = 3.1;
/** The type's size, as a part of the line's height. */
export const TYPE_PART = 0.84;

/**
 * The height of a line in mm, or null where the address can't be read through the window.
 *
 * The page breaks lines where this expects them or later, since each character is taken to be as wide as the widest
 * of its kind; so no line more than was counted can come up.
 */
export function addressLineMm(lines: readonly string[], box: Pick<Box, 'width' | 'height'>): number | null {
  for (let count = Math.max(1, lines.length); box.height / count >= SMALLEST_LINE_MM; count += 1) {
    const height = Math.min(LARGEST_LINE_MM, box.height / count);
    const room = box.width / (height * TYPE_PART);
    if (lines.reduce((so, line) => so + linesNeeded(line, room), 0) <= count) return height;
  }
  return null;
}

/** Greedily by words, as the page does it; a word that is too long for a line is cut. `room` is in ems. */
function linesNeeded(text: string, room: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    const withBlank = used === 0 ? width : used + BLANK + width;
    if (withBlank <= room) {
      used = withBlank;
      continue;
    }
    if (used > 0) count += 1;
    // A character less than fits may stand on each line of a word that is cut.
    const cuts = Math.ceil(width / (room - 1)) - 1;
    count += width > room ? cuts : 0;
    used = width > room ? width - cuts * (room - 1) : width;
  }
  return count;
}

const BLANK = 0.28;

/** In ems, at least what Liberation Sans or what stands in for it needs. */
function widthOf(word: string): number {
  return Array.from(word.normalize('NFC')).reduce((so, character) => so + emsOf(character), 0);
}

function emsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[ijlI.,:;'|!]/.test(character)) return BLANK;
  if (/[a-z0-9]/.test(character)) return /[mw]/.test(character) ? 0.84 : 0.56;
  if (/[A-Z]/.test(character)) return /[MW]/.test(character) ? 0.95 : 0.78;
  if (character < '\u0370') return /\p{Lu}/u.test(character) ? 0.84 : 0.62;
  // Other scripts: letters of the alphabets, then full-width characters and signs.
  return /[\u0370-\u06ff]/.test(character) ? 0.85 : 1.1;
}
