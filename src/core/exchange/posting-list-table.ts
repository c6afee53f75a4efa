/** The posting list as a table, for a file. */
import type { LocalDate } from '../basics/local-date';
import type { Batch } from '../letters/batches';
import { postingListHead, postingListRow } from '../letters/posting-list';
import type { LettersState } from '../letters/state';
import { profileOf, type ProfileState } from '../profile/state';
import { makeTable, type ColumnOf, type Table } from './table';

export function postingListTable(state: LettersState & ProfileState, batch: Batch, today: LocalDate): Table {
  const { name, currency } = profileOf(state);
  const columns: ColumnOf<readonly string[]>[] = postingListHead.map((heading, at) => ({
    heading,
    kind: 'text',
    width: heading === 'Address' ? 40 : 20,
    value: (row) => row[at] ?? '',
  }));
  const facts = { title: `Posting list of ${name}`, sheetName: 'Posting list', currency, asAt: today };
  return makeTable(
    facts,
    columns,
    batch.letters.map((letter) => postingListRow(state, letter)),
  );
}
