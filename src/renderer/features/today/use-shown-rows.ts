/** As many of today's people as are looked at: a first hundred, and more as one comes near their end. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { TodayRow } from '#core/today/today';

const STEP = 100;

/**
 * @param openId whose row stands open is shown, wherever it is
 * @returns `end` belongs on what stands after the last row
 */
export function useShownRows(rows: readonly TodayRow[], openId: DebtorId | null) {
  const [asked, setAsked] = useState(STEP);
  const openAt = openId === null ? -1 : rows.findIndex(({ debtorId }) => debtorId === openId);
  const count = Math.max(asked, openAt + STEP / 2);
  const end = useRef<HTMLDivElement>(null);
  const showMore = useEffectEvent(() => setAsked(count + STEP));
  useEffect(() => {
    const mark = end.current;
    if (!mark) return;
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && showMore(), {
      rootMargin: '1000px',
    });
    watch.observe(mark);
    return () => watch.disconnect();
    // A mark that stays in sight tells nothing new, so it is watched afresh.
  }, [count]);
  return { shown: rows.slice(0, count), end: count < rows.length ? end : null };
}
