/** The report on the trail, as the page that prints. */
import { PaperPage } from '../../book/paper-page';
import { paths } from '../../ui/paths';

export function ReportScreen() {
  return (
    <PaperPage
      document={{ paper: 'verify-report' }}
      title="Report on the trail"
      crumbs={[{ label: 'Trail', to: paths.trail }]}
      subtitle="What was checked and what was found, to print and keep with the papers of the business."
    />
  );
}
