/** Which events teach what the words of later entries need to know. */
import type { Draft } from '../basics/draft';
import { apply } from '../book/apply';
import type { BookEvent } from '../book/event';
import type { BookState } from '../book/state';

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
