/** What belongs to one printing and not to the letter: the mark of a copy, and where this printer puts the ink. */

/** mm by which the ink is moved, so that it lands where the page has it. */
export interface Offset {
  readonly right: number;
  readonly down: number;
}

export interface AtPrint {
  /** A reprint is marked as one, in the language of the letter. */
  readonly isCopy: boolean;
  readonly offset: Offset;
}

export const asItIs: AtPrint = { isCopy: false, offset: { right: 0, down: 0 } };

/**
 * Moves all that is on a page; nothing where there is nothing to move. `margins` are those of the page, in mm, above and
 * below: they move together, so that the words break where they did.
 */
export function offsetStyle({ right, down }: Offset, margins: readonly [number, number]): string {
  if (right === 0 && down === 0) return '';
  const [top, bottom] = margins;
  return `@page { margin-top: ${top + down}mm; margin-bottom: ${bottom - down}mm; }\nbody { left: ${right}mm; }\n`;
}
