/** Which of all plans the list shows: one group of them or all, and what the search finds. */
import { useMemo } from 'react';
import { searchFor } from '#core/basics/search-words';
import { planGroups, type PlanGroup, type PlanRow } from '#core/reports/plan-list';
import { useOpenBook } from '../../book/use-book';
import { useKeptState } from '../../ui/kept-state';

export type PlanListInHand = ReturnType<typeof useShownPlans>;

export function useShownPlans(rows: readonly PlanRow[]) {
  const { bookId } = useOpenBook();
  const [query, setQuery] = useKeptState(`plans ${bookId} search`, '');
  const [chosen, setGroup] = useKeptState<PlanGroup | null>(`plans ${bookId} group`, null);
  const groups = useMemo(() => planGroups.filter((each) => rows.some((row) => row.group === each)), [rows]);
  // What was chosen may have nobody left in it.
  const group = chosen && groups.includes(chosen) ? chosen : null;
  const shown = useMemo(() => {
    const isFound = searchFor(query);
    return rows.filter(
      (row) => (group === null || row.group === group) && isFound(`${row.name} ${row.accountNumber}`),
    );
  }, [rows, query, group]);
  return { rows, shown, groups, group, setGroup, query, setQuery };
}
