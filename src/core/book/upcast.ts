/**
 * Lifts an event as it stands in the journal to the shape of today, one pure step a version.
 *
 * The journal itself is never rewritten. An event that this version does not know was written by a newer
 * one: the book is then opened to read only, since leaving an event out would falsify it.
 */
import { isKnownEvent } from './apply';
import type { BookEvent } from './event';

export class UnknownEventError extends Error {
  constructor(readonly eventType: string) {
    super(`unknown event ${eventType}`);
  }
}

export function upcast(stored: unknown): BookEvent {
  const event = stored as BookEvent;
  if (!isKnownEvent(event.type) || event.v !== 1) throw new UnknownEventError(event.type);
  return event;
}
