/** A piece of a line that was read as something, and the patterns that find such pieces. */

/** From and up to, as indexes into the text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Finds any of the words, written in any case, as whole words with any space between them. */
export function words(alternatives: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${alternatives.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}

export function overlaps(a: Piece, b: Piece): boolean {
  return a.from < b.to && b.from < a.to;
}
