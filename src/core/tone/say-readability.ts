/** How hard a letter is to read, in plain words for whoever writes it. */
import type { Readability } from './readability';

/** Null where there is too little to tell. */
export function sayReadability({ readingAge, longest }: Readability): string | null {
  if (readingAge === null || longest === null) return null;
  return `${sayAge(readingAge)}; the longest sentence has ${longest.words} words.`;
}

/** The formulas were made for school years; what they say of the youngest is no news to whoever writes to grown-ups. */
function sayAge(age: number): string {
  if (age < 9) return 'Easy to read';
  return age >= 18 ? 'This takes a practised reader' : `A ${age}-year-old could read this`;
}
