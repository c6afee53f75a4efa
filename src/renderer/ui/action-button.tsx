/** A button that can also be reached by a key, and shows it. */
import type { ReactNode } from 'react';
import { KeyHint, sayKeys } from './key-hint';
import { useScreenAction } from './screen-actions';
import { useShortcuts } from './shortcuts';
import { WorkButton } from './work-button';

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** As `useShortcuts` takes it: `n`, `mod+P`, `Escape`. */
  readonly shortcut: string;
  /** The one thing this screen is for. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly loading?: boolean;
}

export function ActionButton(props: ActionButtonProps) {
  const { children, onClick, shortcut, primary = false, disabled = false, loading = false } = props;
  const isOff = disabled || loading;
  useShortcuts({ [shortcut]: isOff ? undefined : onClick });
  useScreenAction(
    typeof children === 'string' && !isOff ? { label: children, shortcut, act: onClick } : null,
  );
  return (
    <WorkButton
      variant={primary ? 'filled' : 'default'}
      onClick={onClick}
      disabled={disabled}
      isWorking={loading}
      aria-keyshortcuts={shortcut.replace('mod', 'Control')}
      rightSection={<KeyHint keys={sayKeys(shortcut)} />}
    >
      {children}
    </WorkButton>
  );
}
