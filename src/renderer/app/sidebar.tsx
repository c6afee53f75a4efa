/** The left edge: the client's name, the places one can go, and the state of the book. */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useTodayList } from '../book/use-today-list';
import { usePractice } from '../book/use-book';
import { IconSearch } from '@tabler/icons-react';
import { AccordMark } from '../ui/accord-mark';
import { KeyHint, sayKeys } from '../ui/key-hint';
import { paths } from '../ui/paths';
import { useShortcuts } from '../ui/shortcuts';
import { BookSwitcher } from './book-switcher';
import './sidebar.css';
import { TrailStatus } from './trail-status';

interface Place {
  readonly label: string;
  readonly to: string;
  readonly needsBook: boolean;
}

/** Only what there is. The order is the order of the keys Ctrl+1, Ctrl+2 … */
export const places: readonly Place[] = [
  { label: 'Today', to: paths.today, needsBook: true },
  { label: 'Debtors', to: paths.debtors, needsBook: true },
  { label: 'Plans', to: paths.plans, needsBook: true },
  { label: 'Payments', to: paths.payments, needsBook: true },
  { label: 'Letters', to: paths.letters, needsBook: true },
  { label: 'Import', to: paths.import, needsBook: true },
  { label: 'Books', to: paths.books, needsBook: false },
  { label: 'Settings', to: paths.settings, needsBook: false },
];

export function Sidebar({ onSearch }: { readonly onSearch: () => void }) {
  const { book } = usePractice();
  const [location, go] = useLocation();
  const open = places.filter((place) => book !== null || !place.needsBook);
  useShortcuts(
    Object.fromEntries(open.map((place) => [`mod+${places.indexOf(place) + 1}`, () => go(place.to)])),
  );
  const counts: Readonly<Record<string, ReactNode>> = {
    [paths.today]: book && <TodayCount />,
    [paths.debtors]: book && Object.keys(book.state.debtors).length.toLocaleString(),
  };
  return (
    <aside className="sidebar">
      <div className="sidebar-brand">
        <AccordMark /> Accord
      </div>
      <BookSwitcher />
      <SearchButton onSearch={onSearch} />
      <nav aria-label="Main">
        {open.map((place) => (
          <NavLink key={place.to} place={place} isHere={isAt(location, place.to)}>
            {counts[place.to]}
          </NavLink>
        ))}
      </nav>
      <TrailStatus />
    </aside>
  );
}

/** Named by the key that does the same wherever one is. */
function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  return (
    <button type="button" className="sidebar-search" aria-keyshortcuts="Control+K" onClick={onSearch}>
      <IconSearch size={14} aria-hidden="true" /> Search
      <KeyHint keys={sayKeys('mod+K')} />
    </button>
  );
}

function TodayCount() {
  return useTodayList().length.toLocaleString();
}

interface NavLinkProps {
  readonly place: Place;
  readonly isHere: boolean;
  /** A count, when there is one to tell. */
  readonly children: ReactNode;
}

function NavLink({ place, isHere, children }: NavLinkProps) {
  const key = places.indexOf(place) + 1;
  return (
    <Link
      href={place.to}
      className="sidebar-link"
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={`Control+${key}`}
      title={`Ctrl ${key}`}
    >
      {place.label}
      <span className="sidebar-count" aria-hidden="true">
        {children}
      </span>
    </Link>
  );
}

/** A debtor's page belongs to the debtors, a plan and its letter to the plans. */
function isAt(location: string, to: string): boolean {
  return location === to || location.startsWith(`${to}/`);
}
