/** Money recorded here for more than a file leaves of its invoices: said before it waits for others. */
import type { InvoiceId } from '#core/basics/ids';
import { sum, type Cents } from '#core/basics/money';
import type { InvoicesState } from '#core/invoices/state';
import { useBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { NoticeBanner } from '../../ui/notices';

/** More are counted, not named. */
const NAMED = 5;

export function FreedNote({ freed }: { readonly freed: ReadonlyMap<InvoiceId, Cents> }) {
  const invoices = useBook(invoicesIn);
  if (freed.size === 0) return null;
  const numbers = [...freed.keys()].map((id) => invoices[id]?.number || 'an item without a number');
  const more = numbers.length - NAMED;
  const named = [...numbers.slice(0, NAMED), ...(more > 0 ? [`${more.toLocaleString()} more`] : [])];
  return (
    <NoticeBanner tone="amber">
      <Amount cents={sum([...freed.values()])} /> was paid here on{' '}
      {new Intl.ListFormat('en-GB').format(named)} beyond what this file leaves to pay. It stays the debtor’s
      money and waits for another invoice.
    </NoticeBanner>
  );
}

function invoicesIn({ invoices }: InvoicesState): InvoicesState['invoices'] {
  return invoices;
}
