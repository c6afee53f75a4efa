/** How an address is set so that it shows in the window of a DL envelope, wherever the sheet has slid to. */

/** Text that stays in sight in every position of the sheet: mm from the top left corner. */
export const windowBox = { x: 22, y: 57, width: 78, height: 24 } as const;

/** What may show through the window in one position or another; nothing but the address may stand here. */
export const clearZone = { right: 110, top: 46, bottom: 92 } as const;

const MAX_LINES = 7;
const LARGEST_LINE_MM = 4.3;
/** Characters on a line of the box at the largest size; smaller type takes more. */
const CHARACTERS = 40;

/** The height of a line in mm, or null where the address is too long to be read through the window. */
export function addressLineHeight(lines: readonly string[]): number | null {
  for (let count = lines.length; count <= MAX_LINES; count += 1) {
    const height = Math.min(LARGEST_LINE_MM, windowBox.height / count);
    const characters = Math.floor((CHARACTERS * LARGEST_LINE_MM) / height);
    const wrapped = lines.reduce((so, line) => so + Math.max(1, Math.ceil(line.length / characters)), 0);
    if (wrapped <= count) return height;
  }
  return null;
}
