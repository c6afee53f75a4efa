/** What can be done on the screen that is shown now, for the palette to list: every `ActionButton` tells of itself. */
import { useEffect } from 'react';

export interface ScreenAction {
  readonly label: string;
  /** As `useShortcuts` takes it; it is heard elsewhere. */
  readonly shortcut?: string;
  readonly act: () => void;
}

const here = new Set<ScreenAction>();

/** Lists an action as long as the component is shown; null for one that can't be done just now. */
export function useScreenAction(action: ScreenAction | null): void {
  useEffect(() => {
    if (!action) return;
    here.add(action);
    return () => void here.delete(action);
  });
}

export function screenActions(): readonly ScreenAction[] {
  return [...here];
}
