/** Keys for actions: simple letters, heard only while nobody types and nothing stands in front of the page. */
import { useHotkeys } from '@mantine/hooks';

/** `{ n: addNote, '/': search, 'mod+P': print, Escape: back }`; an absent action leaves its key free. */
export function useShortcuts(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  useHotkeys(
    Object.entries(actions).flatMap(([key, act]) =>
      act ? [[key, () => (isCovered() ? undefined : act())]] : [],
    ),
  );
}

/** A dialog or an open menu takes all keys. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}
