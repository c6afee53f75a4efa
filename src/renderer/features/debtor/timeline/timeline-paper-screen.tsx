/** The timeline of a debtor, as the page that prints. */
import type { DebtorId } from '#core/basics/ids';
import { PaperPage } from '../../../book/paper-page';
import { crumbsTo, useDebtor } from '../../../book/use-debtor';

export function TimelinePaperScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const name = useDebtor(debtorId)?.name ?? 'Not in the book';
  return (
    <PaperPage
      document={{ paper: 'timeline', debtorId }}
      title="Timeline"
      crumbs={crumbsTo({ id: debtorId, name })}
      subtitle="Everything that was said, sent and owed, newest first. Read it through before it leaves the house."
      label={`Timeline of ${name}`}
    />
  );
}
