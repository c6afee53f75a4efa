/** The event that stands for its whole commit: the others are what it brought along. */
import type { BookEvent } from './event';

/** These speak for their commit wherever in it they stand; otherwise the first event does. */
const leads: ReadonlySet<BookEvent['type']> = new Set<BookEvent['type']>([
  'ledger.imported',
  'import.undone',
]);

/** Null for a commit without events. */
export function leadOf(events: readonly BookEvent[]): BookEvent | null {
  return events.find(({ type }) => leads.has(type)) ?? events[0] ?? null;
}
