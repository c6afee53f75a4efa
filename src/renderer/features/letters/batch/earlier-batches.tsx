/** What was issued together before, to print it again or to say it was posted. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { batchesOf } from '#core/letters/batches';
import { sayLetters } from '#core/letters/say-numbers';
import { useBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';

/** Older ones are found on the timelines. */
const MOST = 12;

export function EarlierBatches() {
  const batches = useBook(batchesOf);
  if (batches.length === 0) return null;
  return (
    <Card title="Issued together before">
      <ul className="letters-batches">
        {batches.slice(0, MOST).map(({ id, on, letters, posted }) => (
          <li key={id}>
            <Anchor component={Link} href={paths.letterBatch(id)} underline="always">
              {letters.length} on <DayText day={on} />
            </Anchor>
            <span className="letters-quiet">
              {sayLetters(letters.map(({ number }) => number))} · {sayPosted(posted, letters.length)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function sayPosted(posted: number, all: number): string {
  if (posted === 0) return 'not posted yet';
  return posted === all ? 'posted' : `${posted} posted`;
}
