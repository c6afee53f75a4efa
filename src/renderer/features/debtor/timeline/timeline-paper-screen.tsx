/** The timeline of a debtor, as the page that prints. */
import type { DebtorId } from '#core/basics/ids';
import { PrintActions } from '../../../book/print-actions';
import { crumbsTo, useDebtor } from '../../../book/use-debtor';
import { usePreview } from '../../../book/use-preview';
import { PageHead } from '../../../ui/page-head';
import { PagePreview } from '../../../ui/page-preview';
import { RefusalNote } from '../../../ui/refusal';

export function TimelinePaperScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const name = useDebtor(debtorId)?.name ?? 'Not in the book';
  const paper = { paper: 'timeline', debtorId } as const;
  const page = usePreview(paper);
  return (
    <div className="timeline-paper">
      <PageHead
        title="Timeline"
        crumbs={crumbsTo({ id: debtorId, name })}
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
