/** Keys for actions: simple letters, heard only while nobody types and nothing stands in front of the page. */
import { useHotkeys } from '@mantine/hooks';

/** `{ n: addNote, '/': search, 'mod+P': print, Escape: back }`; an absent action leaves its key free. */
export function useShortcuts(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  useHotkeys(
    Object.entries(actions).flatMap(([key, act]) =>
      act ? [[key, () => (wasCovered ? undefined : act())]] : [],
    ),
  );
}

/** Heard wherever one is, also while typing and over a dialog: `useShortcutAnywhere('mod+L', lock)`. */
export function useShortcutAnywhere(key: string, act: (() => void) | undefined): void {
  useHotkeys(act ? [[key, act]] : [], []);
}

/**
 * A dialog or an open menu takes all keys. Looked at before anybody else hears the key: the Esc that closes a
 * dialog would otherwise find the page uncovered, and leave it as well.
 */
let wasCovered = false;

window.addEventListener(
  'keydown',
  () => {
    // A closed list may stay on the page, unseen.
    const covers = document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]');
    wasCovered = [...covers].some((each) => each.checkVisibility());
  },
  { capture: true },
);
