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

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
