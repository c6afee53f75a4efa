/** Circumstances in words, for where anybody may read along: sensitive ones say that they are there, and no more. */
import { currentTold, isSensitive, categoryNames, type Circumstances } from './state';

/** `circumstances: Lost a job, “let go in May”`, or `sensitive circumstances`. */
export function sayCircumstances(circumstances: Circumstances): string {
  if (isSensitive(circumstances)) return 'sensitive circumstances';
  const { category, words } = currentTold(circumstances);
  return `circumstances: ${categoryNames[category]}${words === '' ? '' : `, “${words}”`}`;
}
