/** The posting list as a table, for a file. */
import type { LocalDate } from '../basics/local-date';
import type { Batch } from '../letters/batches';
import { postingListHead, postingListRow } from '../letters/posting-list';
import type { LettersState } from '../letters/state';
import { profileOf, type ProfileState } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

export function postingListTable(state: LettersState & ProfileState, batch: Batch, today: LocalDate): Table {
  const columns: ColumnOf<readonly string[]>[] = postingListHead.map((heading, at) => ({
    heading,
    kind: 'text',
    width: heading === 'Address' ? 40 : 20,
    value: (row) => row[at] ?? '',
  }));
  return makeTable(
    factsOf('Posting list', profileOf(state), today),
    columns,
    batch.letters.map((letter) => postingListRow(state, letter)),
  );
}
