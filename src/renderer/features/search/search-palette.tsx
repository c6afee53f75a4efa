/** Ctrl+K: finds a debtor, an invoice, a note, a letter or an action, and goes there. */
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { searchFor } from '#core/basics/search-words';
import type { OpenBook } from '#core/contract/books';
import type { BookIndex } from '#core/search/book-index';
import { findInBook } from '#core/search/find-in-book';
import { usePractice } from '../../book/use-book';
import { useFigures } from '../../ui/figures';
import { KeyHint, sayKeys } from '../../ui/key-hint';
import { screenActions, type ScreenAction } from '../../ui/screen-actions';
import { debtorGroup, recordGroups } from './found-groups';
import { Palette } from './palette';
import type { PaletteGroup } from './palette-row';
import { useBookIndex, useFollowed } from './use-book-index';

interface SearchPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Where one can go and what one can do from anywhere. */
  readonly actions: readonly ScreenAction[];
}

export function SearchPalette(props: SearchPaletteProps) {
  const { book } = usePractice();
  if (book) return <BookPalette {...props} book={book} />;
  return props.isOpen && <ActionsPalette {...props} />;
}

/** Holds the index while the palette is closed: it is made when it is first wanted, and then only followed. */
function BookPalette({ book, ...props }: SearchPaletteProps & { readonly book: OpenBook }) {
  const index = useBookIndex(book);
  return props.isOpen && <FindingPalette {...props} book={book} index={index} />;
}

interface FindingProps extends SearchPaletteProps {
  readonly book: OpenBook;
  readonly index: BookIndex;
}

function FindingPalette({ book, index, actions, onClose }: FindingProps) {
  const [, go] = useLocation();
  const figures = useFigures();
  const [query, setQuery] = useState('');
  const [here] = useState(screenActions);
  const { round, isComplete } = useFollowed(index, book);
  const { state } = book;
  const found = useMemo(
    () => findInBook(index, state, query, figures.today),
    // eslint-disable-next-line react/exhaustive-deps -- each round has more in the index
    [index, round, state, query, figures.today],
  );
  const foundIn = { found, state, query, go };
  const debtors = debtorGroup(foundIn, figures);
  const groups = [debtors, ...actionGroups(query, here, actions), ...recordGroups(foundIn)];
  const isEmpty = groups.every(({ rows }) => rows.length === 0);
  const foot = !isComplete
    ? 'Reading the notes… there may be more in a moment.'
    : isEmpty
      ? `Nothing in this book matches “${query}”. Fewer letters of each word may find more.`
      : query === ''
        ? 'Type the beginning of words. A sum finds who owes it and its invoice: 1440.'
        : 'Enter goes there, Esc goes back.';
  return <Palette query={query} onQuery={setQuery} groups={groups} foot={foot} onClose={onClose} />;
}

/** While no book is open. */
function ActionsPalette({ actions, onClose }: SearchPaletteProps) {
  const [query, setQuery] = useState('');
  const [here] = useState(screenActions);
  return (
    <Palette
      query={query}
      onQuery={setQuery}
      groups={actionGroups(query, here, actions)}
      foot="Open a book to find its debtors, invoices and notes."
      onClose={onClose}
    />
  );
}

function actionGroups(
  query: string,
  here: readonly ScreenAction[],
  everywhere: readonly ScreenAction[],
): PaletteGroup[] {
  const isFound = searchFor(query);
  const rowsOf = (from: string, actions: readonly ScreenAction[]) =>
    actions
      .filter(({ label }) => isFound(label))
      .map(({ label, shortcut, act }) => ({
        key: `${from} ${label}`,
        label,
        end: shortcut && <KeyHint keys={sayKeys(shortcut)} />,
        act,
      }));
  return [
    { name: 'On this screen', rows: rowsOf('here', here) },
    { name: 'Anywhere', rows: rowsOf('anywhere', everywhere) },
  ];
}
