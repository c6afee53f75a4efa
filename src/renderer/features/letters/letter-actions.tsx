/** The ways a letter leaves the app. None of them sends it. */
import { ActionButton } from '../../ui/action-button';
import type { LetterWay } from './use-letter-out';

const ways: readonly { readonly way: LetterWay; readonly label: string; readonly shortcut: string }[] = [
  { way: 'word', label: 'Word…', shortcut: 'mod+D' },
  { way: 'email', label: 'Email draft…', shortcut: 'mod+E' },
  { way: 'pdf', label: 'Save as PDF…', shortcut: 'mod+S' },
  { way: 'print', label: 'Print…', shortcut: 'mod+P' },
];

interface LetterActionsProps {
  /** There is a page. */
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly onGo: (way: LetterWay) => void;
}

export function LetterActions({ isReady, isPending, onGo }: LetterActionsProps) {
  return ways.map(({ way, label, shortcut }) => (
    <ActionButton
      key={way}
      shortcut={shortcut}
      primary={way === 'print'}
      disabled={!isReady || isPending}
      onClick={() => onGo(way)}
    >
      {label}
    </ActionButton>
  ));
}
