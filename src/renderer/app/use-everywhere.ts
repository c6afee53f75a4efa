/** What one can do and where one can go from anywhere, for the palette. */
import { useLocation } from 'wouter';
import { UNDO_KEY, undoLast } from '../book/undo';
import { usePractice } from '../book/use-book';
import { paths } from '../ui/paths';
import type { ScreenAction } from '../ui/screen-actions';
import { places } from './sidebar';
import { useLock } from './use-lock';

/** Screens that stand in no list at the side. */
const further = [
  { label: 'Money expected per month', to: paths.expectedMoney, needsBook: true },
  { label: 'Trail', to: paths.trail, needsBook: true },
  { label: 'Report on the trail', to: paths.trailReport, needsBook: true },
  { label: 'Business details', to: paths.profile, needsBook: true },
  { label: 'Password', to: paths.password, needsBook: true },
  { label: 'New book', to: paths.newBook, needsBook: false },
  { label: 'Back up all books', to: paths.backUpAll, needsBook: false },
  { label: 'Restore a backup', to: paths.restoreBackup, needsBook: false },
];

export function useEverywhere(): readonly ScreenAction[] {
  const { book } = usePractice();
  const [, go] = useLocation();
  const lock = useLock();
  const screens = [
    ...places.map((place, i) => ({ ...place, shortcut: `mod+${i + 1}` })),
    ...further,
    ...(book ? [{ label: 'Backups of this book', to: paths.backups(book.bookId), needsBook: true }] : []),
  ];
  return [
    ...screens
      .filter(({ needsBook }) => book !== null || !needsBook)
      .map((screen) => ({ ...screen, act: () => go(screen.to) })),
    ...(book ? [{ label: 'Undo', shortcut: UNDO_KEY, act: () => undoLast(book.bookId) }] : []),
    ...(lock ? [{ label: 'Lock the book', shortcut: 'mod+L', act: lock }] : []),
  ];
}
