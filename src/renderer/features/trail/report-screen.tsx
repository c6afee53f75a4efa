/** The report on the trail, as the page that prints. */
import { usePreview } from '../../book/use-preview';
import { PrintActions } from '../../book/print-actions';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';

const report = { paper: 'verify-report' } as const;

export function ReportScreen() {
  const page = usePreview(report);
  return (
    <div className="report-page">
      <PageHead
        title="Report on the trail"
        crumbs={[{ label: 'Trail', to: paths.trail }]}
        subtitle="What was checked and what was found, to print and keep with the papers of the business."
        actions={<PrintActions document={report} isReady={page?.ok === true} />}
      />
      {page?.ok === false ? (
        <RefusalNote refusal={page.refusal} />
      ) : (
        <PagePreview pdf={page?.value ?? null} label="Report on the trail" />
      )}
    </div>
  );
}
