/** Working down the list by keyboard: which row stands open, and which comes up when it is done. */
import { useEffect, useEffectEvent, type KeyboardEvent, type RefObject } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { TodayRow } from '#core/today/today';
import { useOpenBook } from '../../book/use-book';
import { useKeptState } from '../../ui/kept-state';

export function useTodayWalk(rows: readonly TodayRow[], listRef: RefObject<HTMLElement | null>) {
  const { bookId } = useOpenBook();
  const [openId, setOpenId] = useKeptState<DebtorId | null>(`today ${bookId}`, null);
  const heads = () => [...(listRef.current?.querySelectorAll<HTMLElement>('.today-head') ?? [])];

  // The arrows work at once; a row that still stands open has the keyboard in its line.
  const begin = useEffectEvent(() => openId === null && heads()[0]?.focus({ preventScroll: true }));
  useEffect(() => void begin(), []);

  /** The one after it, as the list stood before it was done; the first again after the last. */
  const goOn = () => {
    const at = rows.findIndex(({ debtorId }) => debtorId === openId);
    setOpenId((rows[at + 1] ?? rows.find(({ debtorId }) => debtorId !== openId))?.debtorId ?? null);
  };
  const close = () => {
    const at = rows.findIndex(({ debtorId }) => debtorId === openId);
    setOpenId(null);
    heads()[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('.today-open')) return;
    const all = heads();
    const at = all.findIndex((head) => head === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
  };
  const toggle = (debtorId: DebtorId) => setOpenId(openId === debtorId ? null : debtorId);
  return { openId, toggle, goOn, close, onKeyDown };
}
