/** Finding as one types: every word of the query has to be somewhere in the text. */

/** Makes the test for one query. Case and accents do not count: `muller` finds Müller. An empty query finds all. */
export function searchFor(query: string): (text: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}

/** Letters without case and accents, as two spellings of one word are the same. */
export function fold(text: string): string {
  // Most words are plain, and a book has a million of them.
  const plain = isPlain.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

// eslint-disable-next-line no-control-regex -- all of ASCII, from its first character on
const isPlain = /^[\x00-\x7f]*$/;

/** The words of a query: parted by blanks, and whole otherwise: `INV-2026-001` is one. */
export function queryWords(query: string): string[] {
  return fold(query).split(/\s+/).map(bare).filter(Boolean);
}

/** The words a text is found by: as they stand, and the pieces of those that have a hyphen or the like in them. */
export function textWords(text: string): string[] {
  return queryWords(text).flatMap((word) => {
    const pieces = word.split(/[^\p{L}\p{N}]+/u);
    return pieces.length > 1 ? [word, ...pieces] : pieces;
  });
}

/** Without the quotes, brackets and full stops around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
