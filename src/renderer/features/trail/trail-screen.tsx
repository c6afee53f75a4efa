/** The trail: every entry of the book's journal in words, with who made it and when. */
import { useDebouncedValue } from '@mantine/hooks';
import type { DebtorId } from '#core/basics/ids';
import type { TrailKind } from '#core/telling/telling';
import { ExportMenu, type ExportChoice } from '../../book/export-menu';
import { useOpenBook } from '../../book/use-book';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { useKeptState } from '../../ui/kept-state';
import { PageHead } from '../../ui/page-head';
import { RefusalNote } from '../../ui/refusal';
import { HeadHash } from './head-hash';
import { SearchableTrail } from './searchable-trail';
import { TrailCheck } from './trail-check';
import './trail-screen.css';
import { useTrail } from './use-trail';

const exports: readonly ExportChoice[] = [
  { table: 'trail', format: 'xlsx', label: 'Trail as Excel workbook' },
  { table: 'trail', format: 'csv', label: 'Trail as CSV' },
];

/** Main looks through the whole trail for each question; it is asked when the typing pauses. */
const PAUSE_MS = 150;

/** @param debtorId only what is about this debtor, and about the duplicates merged into them */
export function TrailScreen({ debtorId }: { readonly debtorId?: DebtorId }) {
  const { bookId, seq } = useOpenBook();
  const debtor = useDebtor(debtorId ?? null);
  const [query, setQuery] = useKeptState(`trail ${bookId} search`, '');
  const [kind, setKind] = useKeptState<TrailKind | null>(`trail ${bookId} kind`, null);
  const [text] = useDebouncedValue(query, PAUSE_MS);
  const { page, refusal, readMore } = useTrail(text, kind, debtorId);
  return (
    <div className="trail">
      <PageHead
        title={debtor ? `Trail of ${debtor.name}` : 'Trail'}
        crumbs={debtor ? crumbsTo(debtor) : []}
        subtitle={`${seq.toLocaleString()} ${seq === 1 ? 'entry' : 'entries'}, each sealed to the one before. What was done in this book, by whom and when; nothing is ever taken out.`}
        actions={<ExportMenu choices={exports} />}
      />
      <RefusalNote refusal={refusal} />
      {page ? (
        <>
          <TrailCheck />
          <HeadHash hash={page.head} />
          <SearchableTrail
            page={page}
            onEnd={readMore}
            query={query}
            onQuery={setQuery}
            kind={kind}
            onKind={setKind}
          />
        </>
      ) : (
        !refusal && <p className="trail-quiet">Reading the trail…</p>
      )}
    </div>
  );
}
