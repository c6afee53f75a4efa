/** Walking a grid: which row one is at, where a key leads, and what a press opens. */
import { useEffect, useEffectEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useGridSelection } from './grid-selection';
import { ROW_HEIGHT, type DataGridProps } from './grid-shape';
import type { SortedRow } from './grid-sorting';
import { useKeptState } from './kept-state';

export function useGridWalk<Row>(
  { name, onOpen, selection, rowHeight = ROW_HEIGHT }: DataGridProps<Row>,
  rows: readonly SortedRow<Row>[],
  scrollTo: (index: number, options?: { align: 'center' }) => void,
) {
  const [activeKey, setActiveKey] = useKeptState<string | null>(`${name} row`, null);
  const found = rows.findIndex(({ key }) => key === activeKey);
  // The first row until another is chosen, or when the chosen one is no longer listed.
  const activeAt = Math.max(found, 0);
  const open = (index: number) => {
    const chosen = rows[index];
    if (!chosen) return;
    setActiveKey(chosen.key);
    onOpen?.(chosen.row);
  };
  const choosing = useGridSelection(selection, rows);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.floor(event.currentTarget.clientHeight / rowHeight) - 1;
    const target = destination(event.key, activeAt, page, rows.length);
    const isChosen = choosing.hearKey(event, activeAt, target);
    const isOther = event.ctrlKey || event.metaKey || (target === null && event.key !== 'Enter');
    if (!isChosen && isOther) return;
    event.preventDefault();
    if (isChosen && target === null) return;
    if (target === null) return open(activeAt);
    const index = Math.min(Math.max(target, 0), rows.length - 1);
    setActiveKey(rows[index]?.key ?? null);
    scrollTo(index);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const index = rowUnder(event);
    if (index === null) return;
    if (choosing.hearPress(event, index)) setActiveKey(rows[index]?.key ?? null);
    else open(index);
  };
  const arrive = useEffectEvent(() => scrollTo(activeAt, { align: 'center' }));
  useEffect(() => arrive(), []);
  return { activeAt, onKeyDown, onClick };
}

/** The place of the row that was pressed; null where it was none. */
function rowUnder({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row && Number(row.dataset['index']);
}

/** Where a key leads from row `at` of `count`, or null for a key that leads nowhere. */
function destination(key: string, at: number, page: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
