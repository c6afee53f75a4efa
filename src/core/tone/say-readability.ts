/** How hard a letter is to read, in plain words for whoever writes it. */
import type { Readability } from './readability';

/** Null where there is too little to tell. */
export function sayReadability({ readingAge, longest }: Readability): string | null {
  if (readingAge === null || longest === null) return null;
  const who = readingAge >= 18 ? 'This takes a practised reader' : `A ${readingAge}-year-old could read this`;
  return `${who}; the longest sentence has ${longest.words} words.`;
}
