/** Every book this practice knows: which is open, where each is kept, and how to get another. */
import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { BookEntry } from '#core/contract/books';
import { usePractice } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { BookList } from './book-list';
import './books-screen.css';
import { BringIn } from './bring-in';
import { useSampleBook } from './use-sample-book';
import { WorkButton } from '../../ui/work-button';

export function BooksScreen() {
  const { practice, trouble } = usePractice();
  const [, go] = useLocation();
  const sample = useSampleBook(() => go(paths.today));
  const books = practice?.books ?? [];
  return (
    <>
      <PageHead
        title="Books"
        subtitle="One book for each client business, in a folder of its own."
        actions={<Actions books={books} sample={sample} />}
      />
      <RefusalNote refusal={sample.refusal ?? trouble} />
      {books.length > 0 ? (
        <BookList books={books} />
      ) : (
        <EmptyState title="No books yet">
          Create one for the business whose invoices you follow up, or look around in the sample book.
        </EmptyState>
      )}
      <BringIn />
    </>
  );
}

interface ActionsProps {
  readonly books: readonly BookEntry[];
  readonly sample: ReturnType<typeof useSampleBook>;
}

function Actions({ books, sample }: ActionsProps) {
  const [, go] = useLocation();
  return (
    <>
      {!books.some((entry) => entry.isSample) && (
        <WorkButton onClick={sample.open} isWorking={sample.isPending}>
          Open the sample book
        </WorkButton>
      )}
      {books.some((entry) => !entry.isSample) && (
        <Button component={Link} href={paths.backUpAll}>
          Back up all books…
        </Button>
      )}
      <ActionButton primary shortcut="c" onClick={() => go(paths.newBook)}>
        Create a book
      </ActionButton>
    </>
  );
}
