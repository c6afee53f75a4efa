/**
 * What the words of an entry need to know of the entries before it: names, details, invoices, plans and imports as
 * they stood then.
 *
 * Today's book can't tell that: a debtor may have changed names since, or be gone. Notes, payments and letters
 * say all of themselves in their own entries, so they are left out; a long trail then needs little memory.
 */
import type { Draft } from '../basics/draft';
import { apply } from '../book/apply';
import type { BookEvent } from '../book/event';
import type { BookState } from '../book/state';

export type Known = Pick<
  BookState,
  'profile' | 'isSample' | 'debtors' | 'mergedDebtors' | 'invoices' | 'plans' | 'imports'
>;

const teaching: ReadonlySet<BookEvent['type']> = new Set<BookEvent['type']>([
  'book.created',
  'profile.changed',
  'profile.changed-back',
  'debtor.added',
  'debtor.changed',
  'debtor.changed-back',
  'debtor.withdrawn',
  'invoice.recorded',
  'invoice.withdrawn',
  'debtors.merged',
  'debtors.parted',
  'ledger.imported',
  'plan.proposed',
  'plan.changed',
  'plan.stepped-back',
]);

/** Takes an event in, once its own entry has been said. */
export function learn(known: Draft<BookState>, event: BookEvent): void {
  if (teaching.has(event.type)) apply(known, event);
}
