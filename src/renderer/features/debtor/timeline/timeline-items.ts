/** The timeline as a list is drawn: the first entry of each month has the month as a heading over it. */
import { sayMonth } from '#core/basics/date-text';
import { searchFor } from '#core/basics/search-words';
import { sayEntry, type SayContext } from '#core/timeline/say-entry';
import type { Entry, EntryKind } from '#core/timeline/timeline';

export interface TimelineItem {
  readonly entry: Entry;
  /** The heading over it: only the first entry of a month has one. */
  readonly month: string | null;
}

export function itemsOf(entries: readonly Entry[], locale: string): TimelineItem[] {
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    // Saying the month for each of five thousand would take longer than looking at its figures.
    const isFirst = before === undefined || monthKey(before) !== monthKey(entry);
    return { entry, month: isFirst ? sayMonth(entry.on, locale) : null };
  });
}

/** `2026-03` */
export function monthKey({ on }: Entry): string {
  return on.slice(0, 7);
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
