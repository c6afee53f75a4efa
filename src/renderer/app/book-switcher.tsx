/** The client's name, top left on every screen; behind it, the other clients' books. */
import { Menu } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { BookId } from '#core/basics/ids';
import type { BookEntry } from '#core/contract/books';
import { jurisdictionNames, type Profile } from '#core/profile/state';
import { practiceStore } from '../book/practice-store';
import { usePractice } from '../book/use-book';
import { KeyHint, sayKeys } from '../ui/key-hint';
import { paths } from '../ui/paths';
import { useLock } from './use-lock';

export function BookSwitcher() {
  const { book, practice } = usePractice();
  const [, go] = useLocation();
  const lock = useLock();
  const profile = book?.state.profile;
  if (!profile || !practice) return null;
  const others = practice.books.filter((other) => other.bookId !== book.bookId && other.isReachable);
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className="book-switcher" title={profile.name}>
          <OnScreen profile={profile} isSample={book.state.isSample} />
          <IconSelector size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Others books={others} />
        {lock && (
          <Menu.Item onClick={lock} rightSection={<KeyHint keys={sayKeys('mod+L')} />}>
            Lock
          </Menu.Item>
        )}
        <Menu.Item onClick={() => go(paths.profile)}>Business details…</Menu.Item>
        <Menu.Item onClick={() => go(paths.stationery('books'))}>Stationery…</Menu.Item>
        <Menu.Item onClick={() => go(paths.templates('books'))}>Words of letters…</Menu.Item>
        <Menu.Item onClick={() => go(paths.password)}>Password…</Menu.Item>
        <Menu.Item onClick={() => go(paths.books)}>All books…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function OnScreen({ profile, isSample }: { readonly profile: Profile; readonly isSample: boolean }) {
  const { name, currency, jurisdiction } = profile;
  return (
    <span>
      <span className="book-switcher-name">{name}</span>
      <span className="book-switcher-about">
        {isSample && 'Sample · '}
        {currency} · {jurisdictionNames[jurisdiction]}
      </span>
    </span>
  );
}

function Others({ books }: { readonly books: readonly BookEntry[] }) {
  const [, go] = useLocation();
  const open = async (bookId: BookId) => {
    const opened = await practiceStore.open(bookId);
    // An address inside one client's book means nothing in another's.
    go(opened.ok || opened.refusal.code === 'book-locked' ? paths.today : paths.books);
  };
  return (
    <>
      {books.map(({ bookId, name }) => (
        <Menu.Item key={bookId} onClick={() => void open(bookId)}>
          {name}
        </Menu.Item>
      ))}
      {books.length > 0 && <Menu.Divider />}
    </>
  );
}
