/** The frame round every screen: whose book it is, where one can go, and whether all is saved. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { practiceStore } from '../book/practice-store';
import { UNDO_KEY, undoLast } from '../book/undo';
import { usePractice } from '../book/use-book';
import { EmptyState } from '../ui/empty-state';
import { FiguresProvider } from '../ui/figures';
import { SearchPalette } from '../features/search/search-palette';
import { useShortcutAnywhere, useShortcuts } from '../ui/shortcuts';
import { Routes } from './routes';
import './shell.css';
import { Sidebar } from './sidebar';
import { StandingNotices } from './standing-notices';
import { useEverywhere } from './use-everywhere';

export function Shell() {
  const { practice, book, trouble } = usePractice();
  const [isSearching, setIsSearching] = useState(false);
  const everywhere = useEverywhere();
  useFreshDay();
  useShortcutAnywhere('mod+K', practice ? () => setIsSearching(true) : undefined);
  useShortcuts({ [UNDO_KEY]: book ? () => undoLast(book.bookId) : undefined });
  if (practice) {
    return (
      <BookFigures>
        <div className="shell">
          <Sidebar onSearch={() => setIsSearching(true)} />
          <main className="shell-main" tabIndex={-1}>
            <StandingNotices />
            <Routes />
          </main>
          <SearchPalette isOpen={isSearching} onClose={() => setIsSearching(false)} actions={everywhere} />
        </div>
      </BookFigures>
    );
  }
  // The first answer takes a few milliseconds: an empty page is calmer than a flash of something.
  return trouble && <EmptyState title="Accord could not start">{trouble.message}</EmptyState>;
}

function BookFigures({ children }: { readonly children: ReactNode }) {
  const { practice, book } = usePractice();
  const profile = book?.state.profile;
  const today = practice?.today;
  const figures = useMemo(() => {
    if (!profile || !today) return null;
    const { name, locale, currency } = profile;
    return { client: name, locale, currency, today };
  }, [profile, today]);
  return <FiguresProvider value={figures}>{children}</FiguresProvider>;
}

/** A window left open overnight has to learn that it is tomorrow. */
function useFreshDay(): void {
  useEffect(() => {
    const refresh = () => void practiceStore.refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
}
