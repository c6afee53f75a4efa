/** The key of an action, beside its words; seen, not read aloud: `aria-keyshortcuts` says it there. */
import './key-hint.css';

export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {keys}
    </kbd>
  );
}
