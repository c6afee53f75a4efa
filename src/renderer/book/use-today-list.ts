/** What there is to do today, worked out once for the list and for its count beside the name. */
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { todayOf, type TodayRow } from '#core/today/today';
import { askEach } from './about-debtor';
import { useBookUnhurried, useToday } from './use-book';

const known = new WeakMap<BookState, { readonly today: LocalDate; readonly rows: readonly TodayRow[] }>();

export function useTodayList(): readonly TodayRow[] {
  return useBookUnhurried(todayList, useToday());
}

function todayList(state: BookState, today: LocalDate): readonly TodayRow[] {
  const found = known.get(state);
  if (found?.today === today) return found.rows;
  const rows = todayOf(state, today, askEach);
  known.set(state, { today, rows });
  return rows;
}
