/** Stands where a debtor's page would be who is not in the book. */
import { EmptyState } from '../ui/empty-state';

export function NoSuchDebtor() {
  return <EmptyState title="This debtor is not in the book">They were taken off the list.</EmptyState>;
}
