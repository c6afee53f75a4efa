/** Everybody in the book, to choose one of. */
import type { BookState } from '#core/book/state';

/** A list of ten thousand is searched, not read. */
export const AT_ONCE = 30;

export function namesOf({ debtors }: BookState) {
  return Object.values(debtors)
    .map(({ id, name, accountNumber }) => ({
      value: id as string,
      label: accountNumber === '' ? name : `${name} (${accountNumber})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
