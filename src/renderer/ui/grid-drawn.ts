/** Which rows of a grid are drawn, and where: those in sight, and a dozen on either side. TanStack Virtual stays in here. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import { HEAD_HEIGHT, ROW_HEIGHT, type DataGridProps } from './grid-shape';

export type DrawnRows = Pick<ReturnType<typeof useDrawnRows>, 'rows' | 'height'>;

export function useDrawnRows<Row>({ rowHeight = ROW_HEIGHT, onEnd }: DataGridProps<Row>, count: number) {
  const scroller = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const rows = virtual.getVirtualItems().map(({ index, start }) => ({
    index,
    style: { height: rowHeight, transform: `translateY(${start - HEAD_HEIGHT}px)` },
  }));
  const isEndDrawn = rows.at(-1)?.index === count - 1;
  const tellEnd = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    if (isEndDrawn) tellEnd();
  }, [isEndDrawn, count]);
  return { scroller, rows, height: virtual.getTotalSize(), scrollTo: virtual.scrollToIndex };
}
