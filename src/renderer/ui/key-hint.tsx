/** The key of an action, beside its words; seen, not read aloud: `aria-keyshortcuts` says it there. */
import './key-hint.css';

/** `mod+P` as it stands on the keyboard: `Ctrl P`. */
export function sayKeys(shortcut: string): string {
  const isMac = navigator.platform.startsWith('Mac');
  return shortcut
    .split('+')
    .map((key) =>
      key === 'mod'
        ? isMac
          ? '⌘'
          : 'Ctrl'
        : key === 'Escape'
          ? 'Esc'
          : key.length === 1
            ? key.toUpperCase()
            : key,
    )
    .join(' ');
}

export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {keys}
    </kbd>
  );
}
