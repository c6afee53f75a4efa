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

/** Moves all that is on a page, line breaks and all; nothing where there is nothing to move. */
export function offsetStyle({ right, down }: Offset): string {
  if (right === 0 && down === 0) return '';
  return `html { position: relative; left: ${right}mm; top: ${down}mm; }\n`;
}
