/** The timeline as a list is drawn: a heading for each month, and under it that month's entries. */
import { sayMonth } from '#core/basics/date-text';
import { searchFor } from '#core/basics/search-words';
import { sayEntry, type SayContext } from '#core/timeline/say-entry';
import type { Entry, EntryKind } from '#core/timeline/timeline';

export type TimelineItem =
  | { readonly key: string; readonly month: string }
  | { readonly key: string; readonly entry: Entry; readonly place: number };

export function itemsOf(entries: readonly Entry[], locale: string): TimelineItem[] {
  const items: TimelineItem[] = [];
  let before = '';
  for (const [i, entry] of entries.entries()) {
    // Two days of one month begin alike; saying the month for each of five thousand would take longer.
    const month = entry.on.slice(0, 7);
    if (month !== before) items.push({ key: month, month: sayMonth(entry.on, locale) });
    items.push({ key: entry.id, entry, place: i + 1 });
    before = month;
  }
  return items;
}

/** Those of a kind whose words have every word of the query. */
export function narrowed(
  entries: readonly Entry[],
  kind: EntryKind | null,
  query: string,
  context: SayContext,
): readonly Entry[] {
  const ofKind = kind ? entries.filter((entry) => entry.kinds.includes(kind)) : entries;
  if (query.trim() === '') return ofKind;
  const isFound = searchFor(query);
  return ofKind.filter((entry) => {
    const { title, strong, detail } = sayEntry(entry, context);
    return isFound(`${title} ${strong} ${detail}`);
  });
}
