/** An action in small beside what it is about, with its key: a link to look at, a button to use. */
import { KeyHint, sayKeys } from './key-hint';
import { LinkButton } from './link-button';
import { useShortcuts } from './shortcuts';

interface QuietActionProps {
  readonly label: string;
  readonly shortcut: string;
  readonly onClick: () => void;
}

export function QuietAction({ label, shortcut, onClick }: QuietActionProps) {
  useShortcuts({ [shortcut]: onClick });
  return (
    <span>
      <LinkButton aria-keyshortcuts={shortcut} onClick={onClick}>
        {label}
      </LinkButton>{' '}
      <KeyHint keys={sayKeys(shortcut)} />
    </span>
  );
}
