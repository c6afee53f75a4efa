/** Everything that lies beside the entries of a book and that they name: attached files, and the logos of letters. */
import { attachedContents } from '../attachments/state';
import type { BookState } from './state';

/** By hash, and what each is called. */
export function contentsOf(state: BookState): ReadonlyMap<string, string> {
  const issuedOn = Object.values(state.letters).map(({ content }) => content.look?.logo);
  const logos = [state.stationery?.logo, ...issuedOn].filter((logo) => logo !== null && logo !== undefined);
  return new Map([...attachedContents(state), ...logos.map(({ hash, name }) => [hash, name] as const)]);
}
