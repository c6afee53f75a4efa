/** Letters that were issued together: what each is, what became of it, and what to do with all of them. */
import type { BatchId, LetterId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { batchOf } from '#core/letters/batches';
import type { Posting } from '#core/letters/state';
import { FileDesk } from '../../../book/files/file-desk';
import { toLetter } from '../../../book/files/put-to';
import type { Under } from '../../../book/files/use-file-drop';
import { useFiles } from '../../../book/files/use-files';
import { useBook } from '../../../book/use-book';
import { Badge } from '../../../ui/badge';
import { DayText } from '../../../ui/day-text';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import '../letter-screen.css';
import './batch.css';
import { PostLetters } from '../post-letters';
import { useCertificates } from '../use-certificates';
import { BatchTable } from './batch-table';
import { PostingList } from './posting-list';
import { PrintLetters } from './print-letters';

export function BatchScreen({ batchId }: { readonly batchId: BatchId }) {
  const batch = useBook(batchOf, batchId);
  const postings = useBook(postingsIn);
  const typed = useCertificates();
  const letterOf = ({ letterId }: Under) => batch?.letters.find(({ id }) => id === letterId);
  const files = useFiles((under) => {
    const letter = letterOf(under);
    return letter ? toLetter(letter) : null;
  });
  if (!batch)
    return <EmptyState title="These letters are not in the book">Go back to the letters.</EmptyState>;
  const { letters, posted } = batch;
  const over = files.over && letterOf(files.over);
  const toPost = letters.filter(({ id }) => !postings.has(id));
  return (
    <>
      <PageHead
        title={letters.length === 1 ? '1 letter' : `${letters.length} letters`}
        subtitle={
          <>
            Issued on <DayText day={batch.on} />
          </>
        }
        crumbs={[{ label: 'Letters', to: paths.letters }]}
        badge={
          posted === letters.length ? <Badge tone="green">Posted</Badge> : <Badge tone="violet">Issued</Badge>
        }
      />
      <FileDesk onto={over ? `letter ${over.number}` : 'the letter you drop it on'} files={files} />
      <div className="batch-columns">
        <BatchTable {...{ letters, postings, files, typed }} />
        <div className="batch-side">
          <PrintLetters key={letters.length} batch={batch} />
          <PostLetters letters={toPost} certificates={typed.certificates} />
          <PostingList batchId={batchId} />
        </div>
      </div>
    </>
  );
}

function postingsIn({ postings }: BookState): ReadonlyMap<LetterId, Posting> {
  return new Map(Object.values(postings).map((posting) => [posting.letterId, posting]));
}
