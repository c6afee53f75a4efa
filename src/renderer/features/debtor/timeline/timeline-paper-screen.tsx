/** The timeline of a debtor, as the page that prints. */
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { PrintActions } from '../../../book/print-actions';
import { useBook } from '../../../book/use-book';
import { usePreview } from '../../../book/use-preview';
import { PageHead } from '../../../ui/page-head';
import { PagePreview } from '../../../ui/page-preview';
import { paths } from '../../../ui/paths';
import { RefusalNote } from '../../../ui/refusal';

export function TimelinePaperScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const name = useBook(nameOf, debtorId);
  const paper = { paper: 'timeline', debtorId } as const;
  const page = usePreview(paper);
  return (
    <div className="timeline-paper">
      <PageHead
        title="Timeline"
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: name, to: paths.debtor(debtorId) },
        ]}
        subtitle="Everything that was said, sent and owed, newest first. Read it through before it leaves the house."
        actions={<PrintActions document={paper} isReady={page?.ok === true} />}
      />
      {page?.ok === false ? (
        <RefusalNote refusal={page.refusal} />
      ) : (
        <PagePreview pdf={page?.value ?? null} label={`Timeline of ${name}`} />
      )}
    </div>
  );
}

function nameOf(state: BookState, debtorId: DebtorId): string {
  return state.debtors[debtorId]?.name ?? 'Not in the book';
}
