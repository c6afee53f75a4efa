/** The client's name, top left on every screen; behind it, the other clients' books. */
import { Menu } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { BookId } from '#core/basics/ids';
import { jurisdictionNames } from '#core/profile/state';
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
  if (!book || !profile || !practice) return null;
  const others = practice.books.filter((other) => other.bookId !== book.bookId && other.isReachable);
  const open = async (bookId: BookId) => {
    const opened = await practiceStore.open(bookId);
    // An address inside one client's book means nothing in another's.
    go(opened.ok || opened.refusal.code === 'book-locked' ? paths.today : paths.books);
  };
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className="book-switcher" title={profile.name}>
          <span>
            <span className="book-switcher-name">{profile.name}</span>
            <span className="book-switcher-about">
              {book.state.isSample && 'Sample · '}
              {profile.currency} · {jurisdictionNames[profile.jurisdiction]}
            </span>
          </span>
          <IconSelector size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item key={other.bookId} onClick={() => void open(other.bookId)}>
            {other.name}
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider />}
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
