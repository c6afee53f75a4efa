/** The entries that are in sight, of however many there are; it scrolls with the page. */
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { FilesInHand } from '../../../book/files/use-files';
import { TimelineEntry } from './timeline-entry';
import { monthKey, type TimelineItem } from './timeline-items';

/** Most entries are this high; each is measured as soon as it is drawn. */
const ENTRY_HEIGHT = 58;
const MONTH_HEIGHT = 32;

export interface TimelinePlace {
  /** An entry's id, or a month as `2026-03`. */
  readonly key: string;
}

interface TimelineListProps {
  readonly items: readonly TimelineItem[];
  readonly files: FilesInHand;
  /** Where to go; a new object goes there anew. */
  readonly place: TimelinePlace | null;
}

export function TimelineList({ items, files, place }: TimelineListProps) {
  const list = useRef<HTMLOListElement>(null);
  const virtual = useEntriesInSight(list, items, place);
  const draw = ({ index, start, key }: VirtualItem) => {
    const item = items[index];
    if (!item) return null;
    return (
      <li
        key={key}
        ref={virtual.measureElement}
        className="timeline-item"
        data-index={index}
        data-note={item.entry.what === 'noted' ? item.entry.note.id : undefined}
        aria-posinset={index + 1}
        aria-setsize={items.length}
        style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
      >
        {item.month && <h3 className="timeline-month">{item.month}</h3>}
        <TimelineEntry entry={item.entry} files={files} isHere={place?.key === item.entry.id} />
      </li>
    );
  };
  return (
    <ol ref={list} className="timeline-entries" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(draw)}
    </ol>
  );
}

/** Which are in sight, and where; it goes to the place one came for as soon as the list stands where it will. */
function useEntriesInSight(
  list: RefObject<HTMLOListElement | null>,
  items: readonly TimelineItem[],
  place: TimelinePlace | null,
) {
  const scrollMargin = useOffset(list);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: (index) => ENTRY_HEIGHT + (items[index]?.month ? MONTH_HEIGHT : 0),
    getItemKey: (index) => items[index]?.entry.id ?? index,
    overscan: 8,
    scrollMargin,
  });
  const go = useEffectEvent(({ key }: TimelinePlace) => {
    const isMonth = ({ entry, month }: TimelineItem) => month !== null && monthKey(entry) === key;
    const index = items.findIndex((item) => item.entry.id === key || isMonth(item));
    const isEntry = items[index]?.entry.id === key;
    if (index >= 0) virtual.scrollToIndex(index, { align: isEntry ? 'center' : 'start' });
  });
  useEffect(() => {
    if (place && scrollMargin > 0) go(place);
  }, [place, scrollMargin]);
  return virtual;
}

/** How far below the top of the page's content the list begins; what stands above it grows and shrinks. */
function useOffset(list: RefObject<HTMLOListElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const main = element?.closest('main');
    if (!element || !main) return;
    const measure = () =>
      setOffset(element.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop);
    const observer = new ResizeObserver(measure);
    const above = [
      ...main.children,
      ...(element.closest('.debtor-columns')?.firstElementChild?.children ?? []),
    ];
    for (const part of above) observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
