/** The list itself, and above it the search and the groups with how many are in each. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PlanGroup, PlanRow } from '#core/reports/plan-list';
import { useOpenBook } from '../../book/use-book';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { useGridInFocus } from '../../ui/grid-focus';
import { KindFilter } from '../../ui/kind-filter';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import type { planColumns } from './plan-list-columns';
import type { PlanListInHand } from './use-shown-plans';

const groupNames: Readonly<Record<PlanGroup, string>> = {
  attention: 'Needs somebody',
  offered: 'Waiting for an answer',
  running: 'On track',
  over: 'Over',
};

interface SearchablePlansProps {
  readonly list: PlanListInHand;
  readonly columns: ReturnType<typeof planColumns>;
}

export function SearchablePlans({ list, columns }: SearchablePlansProps) {
  const { rows, shown, groups, group, setGroup, query, setQuery } = list;
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const grid = useGridInFocus();
  const open = ({ planId }: PlanRow) => go(paths.plan(planId));
  const names = useMemo(() => counted(rows), [rows]);
  return (
    <>
      <div className="plan-list-tools">
        <SearchField
          label="Search plans"
          placeholder="Name or account number"
          value={query}
          onChange={setQuery}
          onEnter={() => shown[0] && open(shown[0])}
          onLeave={() => grid.current?.focus()}
        />
        <KindFilter kinds={groups} names={names} chosen={group} onChoose={setGroup} />
      </div>
      {shown.length > 0 ? (
        <DataGrid
          ref={grid}
          name={`plans ${bookId}`}
          label="Plans"
          columns={columns}
          rows={shown}
          rowKey={planKey}
          onOpen={open}
        />
      ) : (
        <EmptyState
          title={`No plan here matches “${query}”`}
          actions={<Button onClick={() => (setQuery(''), setGroup(null))}>Show all plans</Button>}
        >
          The search looks at names and account numbers.
        </EmptyState>
      )}
    </>
  );
}

/** Each group with how many are in it. */
function counted(rows: readonly PlanRow[]): Readonly<Record<PlanGroup, string>> {
  const name = (group: PlanGroup) => {
    const many = rows.filter((row) => row.group === group).length;
    return `${groupNames[group]} ${many.toLocaleString()}`;
  };
  return {
    attention: name('attention'),
    offered: name('offered'),
    running: name('running'),
    over: name('over'),
  };
}

function planKey({ planId }: PlanRow): string {
  return planId;
}
