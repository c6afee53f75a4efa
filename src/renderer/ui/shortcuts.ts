/** Keys for actions: simple letters, heard only while nobody types and nothing stands in front of the page. */
import { useHotkeys } from '@mantine/hooks';
import { catchFocus } from './lost-focus';

/** `{ n: addNote, '/': search, 'mod+P': print, Escape: back }`; an absent action leaves its key free. */
export function useShortcuts(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  useHotkeys(
    Object.entries(actions).flatMap(([key, act]) => {
      if (!act) return [];
      const hear = (event: KeyboardEvent) => {
        if (isForField(event.target, key)) return;
        event.preventDefault();
        if (!wasCovered) act();
      };
      return [[key, hear, { preventDefault: false }]];
    }),
    [],
  );
}

/** What a text has a use for of its own, to copy or to take back; the others with Ctrl save and print also while one types. */
const savesOrPrints = /^mod\+[^ACVXYZ\d]$/;

/** Whether the field that has the focus keeps the key for itself. */
function isForField(field: EventTarget | null, key: string): boolean {
  if (savesOrPrints.test(key)) return false;
  if (field instanceof HTMLSelectElement) return key !== 'ArrowLeft' && key !== 'ArrowRight';
  if (field instanceof HTMLTextAreaElement) return true;
  if (!(field instanceof HTMLInputElement)) return false;
  // Nothing is typed into a tick or a choice; the arrows lead through the choices.
  if (field.type === 'radio') return key.startsWith('Arrow');
  return field.type !== 'checkbox';
}

/** Heard wherever one is, also while typing and over a dialog: `useShortcutAnywhere('mod+L', lock)`. */
export function useShortcutAnywhere(key: string, act: (() => void) | undefined): void {
  useHotkeys(act ? [[key, act]] : [], []);
}

/** Esc leaves the field one types in, and what was typed stays in it; what is open goes before, the screen after it. */
window.addEventListener('keydown', (event) => {
  const field = event.target;
  if (
    event.key !== 'Escape' ||
    event.defaultPrevented ||
    wasCovered ||
    wasPicking ||
    !isForField(field, 'Escape')
  )
    return;
  if (field instanceof HTMLElement && field.isConnected) field.blur();
  catchFocus(null);
});

/**
 * A dialog or an open menu takes all keys. Looked at before anybody else hears the key: the Esc that closes a
 * dialog would otherwise find the page uncovered, and leave it as well.
 */
let wasCovered = false;
/** A calendar stood open below its field, which hears every other key all the same. */
let wasPicking = false;

window.addEventListener(
  'keydown',
  () => {
    wasCovered = isOpen('[role="dialog"], [role="menu"], [role="listbox"]');
    wasPicking = isOpen('.mantine-Popover-dropdown');
  },
  { capture: true },
);

/** What is closed may stay on the page, unseen. */
function isOpen(what: string): boolean {
  return [...document.querySelectorAll(what)].some((each) => each.checkVisibility());
}
