/** The test sheet of the layout that is in use, as the page that prints. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { BookState } from '#core/book/state';
import { profileOf } from '#core/profile/state';
import { stationeryOf } from '#core/stationery/state';
import { PaperPage } from '../../book/paper-page';
import { useBook } from '../../book/use-book';
import { homeCrumbs } from '../../ui/page-head';
import { paths, type LettersHome } from '../../ui/paths';

export function TestSheetScreen({ home }: { readonly home: LettersHome }) {
  const layout = useBook(layoutIn);
  return (
    <PaperPage
      document={{ paper: 'test-sheet', layout }}
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
    />
  );
}

function layoutIn(state: BookState) {
  return stationeryOf(state, profileOf(state)).layout;
}
