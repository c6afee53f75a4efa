/** The test sheet of the layout that is in use, as the page that prints. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { BookState } from '#core/book/state';
import { profileOf } from '#core/profile/state';
import { stationeryOf } from '#core/stationery/state';
import { PrintActions } from '../../book/print-actions';
import { useBook } from '../../book/use-book';
import { usePreview } from '../../book/use-preview';
import { homeCrumbs, PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths, type LettersHome } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';

export function TestSheetScreen({ home }: { readonly home: LettersHome }) {
  const layout = useBook(layoutIn);
  const sheet = { paper: 'test-sheet', layout } as const;
  const page = usePreview(sheet);
  return (
    <div className="report-page">
      <PageHead
        title="Test sheet"
        crumbs={[homeCrumbs[home], { label: 'Stationery', to: paths.stationery(home) }]}
        subtitle={
          <>
            Print it, hold it against your envelope and a ruler. How far to move what is printed is set under{' '}
            <Anchor component={Link} href={paths.settings} underline="always">
              Settings, Printer
            </Anchor>
            .
          </>
        }
        actions={<PrintActions document={sheet} isReady={page?.ok === true} />}
      />
      {page?.ok === false ? (
        <RefusalNote refusal={page.refusal} />
      ) : (
        <PagePreview pdf={page?.value ?? null} label="Test sheet" />
      )}
    </div>
  );
}

function layoutIn(state: BookState) {
  return stationeryOf(state, profileOf(state)).layout;
}
