/** A grid that has the focus as soon as its screen is there: the arrows work at once. */
import { useEffect, useRef, type RefObject } from 'react';

export function useGridInFocus(): RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);
  return grid;
}
