/** What the book knows of a file before it is imported: that it had this very file already, or has a later report. */
import { importedBefore } from '#core/exchange/import-preview';
import type { Import } from '#core/imports/state';
import { useBook } from '../../book/use-book';
import { DayText } from '../../ui/day-text';
import { NoticeBanner } from '../../ui/notices';

interface KnownFileProps {
  readonly sha256: string;
  readonly laterReport: Import | null;
}

export function KnownFile({ sha256, laterReport }: KnownFileProps) {
  const same = useBook(importedBefore, sha256);
  return (
    <>
      {same && (
        <NoticeBanner tone="teal">
          This very file was imported on <DayText day={same.on} /> by {same.by}.
        </NoticeBanner>
      )}
      {laterReport?.asAt && (
        <NoticeBanner>
          The book has a later report: “{laterReport.fileName}” is as at <DayText day={laterReport.asAt} />.
          Importing this older one puts back what it says.
        </NoticeBanner>
      )}
    </>
  );
}
