/** Everything that lies beside the entries of a book and that they name: attached files, and the logos of letters. */
import { attachedContents } from '../attachments/state';
import type { BookEvent } from './event';
import type { BookState } from './state';

/** By hash, and what each is called. */
export function contentsOf(state: BookState): ReadonlyMap<string, string> {
  const issuedOn = Object.values(state.letters).map(({ content }) => content.look?.logo);
  const logos = [state.stationery?.logo, ...issuedOn].filter((logo) => logo !== null && logo !== undefined);
  return new Map([...attachedContents(state), ...logos.map(({ hash, name }) => [hash, name] as const)]);
}

/**
 * The hash of what this event puts beside the entries; null: nothing. Others name only what one of these has put there,
 * and undo may bring any of it back: as long as an entry tells of it, it is needed.
 */
export function contentPutBy(event: BookEvent): string | null {
  if (event.type === 'attachment.added') return event.attachment.hash;
  return event.type === 'stationery.changed' ? (event.is?.logo?.hash ?? null) : null;
}
