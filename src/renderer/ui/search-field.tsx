/** Search as one types: `/` comes here, Esc empties it and leaves, arrow down goes to what was found. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { KeyHint } from './key-hint';
import { useShortcuts } from './shortcuts';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Opens the first of what was found. */
  readonly onEnter: () => void;
  /** Hands the focus to what was found. */
  readonly onLeave: () => void;
}

export function SearchField({ label, placeholder, value, onChange, onEnter, onLeave }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => input.current?.select() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape') {
      onChange('');
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    <TextInput
      ref={input}
      type="search"
      className="search-field"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={<KeyHint keys="/" />}
      maw={360}
      mb="sm"
    />
  );
}
