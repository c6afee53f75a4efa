/** The entries themselves, and above them the search and the kinds. */
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { TrailPage } from '#core/contract/trail-page';
import { trailKinds, type TrailKind } from '#core/telling/telling';
import type { TrailRow } from '#core/trail/trail-row';
import { useOpenBook } from '../../book/use-book';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { useGridInFocus } from '../../ui/grid-focus';
import { TALL_ROW_HEIGHT } from '../../ui/grid-shape';
import { KindFilter } from '../../ui/kind-filter';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import { trailColumns } from './trail-columns';

const kindNames: Readonly<Record<TrailKind, string>> = {
  note: 'Notes',
  money: 'Money',
  dispute: 'Disputes',
  hold: 'Holds',
  plan: 'Plans',
  letter: 'Letters',
  file: 'Files',
  import: 'Imports',
  debtor: 'Debtors',
  business: 'Business',
};

interface SearchableTrailProps {
  readonly page: TrailPage;
  readonly onEnd: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly kind: TrailKind | null;
  readonly onKind: (kind: TrailKind | null) => void;
}

export function SearchableTrail({ page, onEnd, query, onQuery, kind, onKind }: SearchableTrailProps) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const { rows } = page;
  const open = ({ debtorId }: TrailRow) => debtorId && go(paths.debtor(debtorId));
  const grid = useGridInFocus();
  return (
    <>
      <div className="trail-filters">
        <SearchField
          label="Search the trail"
          placeholder="A word, a name or a seal"
          value={query}
          onChange={onQuery}
          onEnter={() => rows[0] && open(rows[0])}
          onLeave={() => grid.current?.focus()}
        />
        <KindFilter kinds={trailKinds} names={kindNames} chosen={kind} onChoose={onKind} />
      </div>
      {rows.length > 0 ? (
        <DataGrid
          ref={grid}
          name={`trail ${bookId}`}
          label="Trail"
          columns={trailColumns}
          rows={rows}
          rowKey={rowKey}
          rowHeight={TALL_ROW_HEIGHT}
          onOpen={open}
          onEnd={onEnd}
        />
      ) : (
        <NoMatch onShowAll={() => (onQuery(''), onKind(null))} />
      )}
    </>
  );
}

function NoMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <EmptyState title="No entry matches" actions={<Button onClick={onShowAll}>Show every entry</Button>}>
      The search looks at what was done, at who did it, and at each entry’s hash.
    </EmptyState>
  );
}

function rowKey({ seq }: TrailRow): string {
  return String(seq);
}
