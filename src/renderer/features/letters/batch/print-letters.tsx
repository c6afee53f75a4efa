/** Printing letters that were issued together; those that were posted print as copies. */
import type { LetterId } from '#core/basics/ids';
import type { Batch } from '#core/letters/batches';
import type { Letter, LettersState } from '#core/letters/state';
import { call } from '../../../book/call';
import { PrintMany, type Part } from '../../../book/print-many';
import { useBook, useOpenBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';

export function PrintLetters({ batch: { letters } }: { readonly batch: Batch }) {
  const { bookId } = useOpenBook();
  const posted = useBook(postedIn);
  const isPosted = ({ id }: Letter) => posted.has(id);
  const asked = ({ items, fileCopy }: Part<Letter>) => ({
    bookId,
    letterIds: items.map(({ id }) => id),
    isCopy: items.some(isPosted),
    fileCopy,
  });
  return (
    <Card title="Print">
      <PrintMany
        items={letters}
        what="letters"
        noteOn={(part) => (part.some(isPosted) ? 'Letters that were posted print as copies.' : '')}
        save={(part, jobId) => call('letters.save', { ...asked(part), jobId })}
        print={(part, jobId, silently) => call('letters.print', { ...asked(part), jobId, silently })}
      />
    </Card>
  );
}

function postedIn({ postings }: LettersState): ReadonlySet<LetterId> {
  return new Set(Object.values(postings).map(({ letterId }) => letterId));
}
