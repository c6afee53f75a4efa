/** The test sheet of the layout that is in use, as the page that prints. */
import type { BookState } from '#core/book/state';
import { profileOf } from '#core/profile/state';
import { stationeryOf } from '#core/stationery/state';
import { PaperPage } from '../../book/paper-page';
import { useBook } from '../../book/use-book';
import { paths } from '../../ui/paths';

export function TestSheetScreen() {
  const layout = useBook(layoutIn);
  return (
    <PaperPage
      document={{ paper: 'test-sheet', layout }}
      title="Test sheet"
      crumbs={[
        { label: 'Books', to: paths.books },
        { label: 'Stationery', to: paths.stationery },
      ]}
      subtitle="Print it, hold it against your envelope and a ruler. How far to move what is printed is set under Settings, Printer."
    />
  );
}

function layoutIn(state: BookState) {
  return stationeryOf(state, profileOf(state)).layout;
}
