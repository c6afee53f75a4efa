/** Which details a change touched, by name: what they say now stands on their own page. */

/**
 * `: phone, address`, or nothing. Details are plain JSON and always written in one order of keys, so their text tells
 * whether they differ.
 */
export function sayFields<Details extends object>(
  names: Readonly<Record<keyof Details, string>>,
  before: Details,
  now: Details,
): string {
  const fields = Object.keys(names) as (keyof Details)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
  return changed.length === 0 ? '' : `: ${changed.map((field) => names[field]).join(', ')}`;
}
