/** What of a book's records belongs to one debtor: half of all questions begin with it. */
import type { DebtorId } from './ids';

/** In the order they were made. */
export function ofDebtor<R extends { readonly debtorId: DebtorId | null }>(
  records: Readonly<Record<string, R>>,
  debtorId: DebtorId | null,
): R[] {
  return Object.values(records).filter((record) => record.debtorId === debtorId);
}
