/** Choosing many rows of a grid: Space and a press on the tick for one, Shift for a stretch, Ctrl+A for all. */
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { SortedRow } from './grid-sorting';

export interface GridSelection {
  /** The keys of the chosen rows; some may not be listed just now. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** Put together row by row, as the work of the screen: Esc does not let go of it. */
  readonly isWork?: boolean;
}

export interface SelectionInHand {
  /** True when the key was one of choosing; `to` is where it leads, if it leads anywhere. */
  readonly hearKey: (event: KeyboardEvent, at: number, to: number | null) => boolean;
  /** True when the press was on a tick, or had Ctrl or Shift with it. */
  readonly hearPress: (event: MouseEvent, at: number) => boolean;
}

export function useGridSelection<Row>(
  selection: GridSelection | undefined,
  rows: readonly SortedRow<Row>[],
): SelectionInHand {
  /** Where the stretch began. */
  const anchor = useRef(0);
  if (!selection) return { hearKey: () => false, hearPress: () => false };
  const { chosen, onChoose, isWork = false } = selection;
  const toggle = (at: number) => {
    const key = rows[at]?.key;
    if (key === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    anchor.current = at;
    onChoose(next);
  };
  const stretchTo = (at: number) => {
    const [from, to] = [Math.min(anchor.current, at), Math.max(anchor.current, at)];
    onChoose(new Set(rows.slice(from, to + 1).map(({ key }) => key)));
  };
  const hearKey: SelectionInHand['hearKey'] = (event, at, to) => {
    const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
    if (isAll) onChoose(new Set(rows.map(({ key }) => key)));
    else if (event.key === ' ') toggle(at);
    else if (event.key === 'Escape' && chosen.size > 0 && !isWork) onChoose(new Set());
    else if (to !== null && event.shiftKey) {
      if (chosen.size === 0) anchor.current = at;
      stretchTo(Math.min(Math.max(to, 0), rows.length - 1));
    } else return false;
    return true;
  };
  const hearPress: SelectionInHand['hearPress'] = (event, at) => {
    const isTick = event.target instanceof Element && event.target.closest('.grid-tick') !== null;
    if (event.shiftKey) stretchTo(at);
    else if (isTick || event.ctrlKey || event.metaKey) toggle(at);
    else return false;
    return true;
  };
  return { hearKey, hearPress };
}
