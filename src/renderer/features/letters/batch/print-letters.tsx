/** Printing letters that were issued together; those that were posted before print as copies, unless it is said otherwise. */
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { LetterId } from '#core/basics/ids';
import { byStationery, type Batch } from '#core/letters/batches';
import { sayLetters } from '#core/letters/say-numbers';
import type { Letter, LettersState } from '#core/letters/state';
import { call } from '../../../book/call';
import { PrintMany, type Part } from '../../../book/print-many';
import { useBook, useOpenBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';

export function PrintLetters({ batch: { letters } }: { readonly batch: Batch }) {
  const { bookId } = useOpenBook();
  const posted = useBook(postedIn);
  const [asCopies, setAsCopies] = useState<boolean | null>(null);
  const postedOf = (part: readonly Letter[]) => part.filter(({ id }) => posted.has(id)).length;
  // What was posted before goes out a second time.
  const isCopy = (part: readonly Letter[]) => asCopies ?? postedOf(part) > 0;
  const asked = ({ items, fileCopy }: Part<Letter>) => ({
    bookId,
    letterIds: items.map(({ id }) => id),
    isCopy: isCopy(items),
    fileCopy,
  });
  return (
    <Card title="Print">
      <PrintMany
        items={letters}
        what="letters"
        save={(part, jobId) => call('letters.save', { ...asked(part), jobId })}
        print={(part, jobId, silently) => call('letters.print', { ...asked(part), jobId, silently })}
      >
        {(part) => (
          <>
            <StationeryNote letters={part} />
            <Checkbox
              label="Mark each as a copy"
              description={postedOf(part) > 0 ? sayPosted(postedOf(part), part.length) : undefined}
              checked={isCopy(part)}
              onChange={(event) => setAsCopies(event.currentTarget.checked)}
            />
          </>
        )}
      </PrintMany>
    </Card>
  );
}

/** One kind of paper lies in the printer at a time. */
function StationeryNote({ letters }: { readonly letters: readonly Letter[] }) {
  const groups = byStationery(letters).map((those) => sayLetters(those.map(({ number }) => number)));
  if (groups.length < 2) return null;
  return (
    <p className="letter-note">
      They were issued on {groups.length} kinds of stationery. Each prints as a job of its own, so that you
      can change the paper: {groups.join(', then ')}.
    </p>
  );
}

function postedIn({ postings }: LettersState): ReadonlySet<LetterId> {
  return new Set(Object.values(postings).map(({ letterId }) => letterId));
}

function sayPosted(posted: number, all: number): string {
  if (all === 1) return 'It was posted before.';
  return posted === all ? 'They were posted before.' : `${posted} of these were posted before.`;
}
