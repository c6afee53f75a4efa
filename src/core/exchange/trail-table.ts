/** The trail of a book as a table: for whoever has to check what was done, when and by whom. */
import type { LocalDate } from '../basics/local-date';
import type { Profile } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

/** An entry, told. */
interface TrailLine {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly words: string;
  readonly hash: string;
}

/** The exact instant is text: a spreadsheet program would round it, and move it to its own time zone. */
const columns: readonly ColumnOf<TrailLine>[] = [
  { heading: 'No.', kind: 'number', width: 8, value: ({ seq }) => seq },
  { heading: 'When (UTC)', kind: 'text', width: 26, value: ({ at }) => at },
  { heading: 'Who', kind: 'text', width: 18, value: ({ by }) => by },
  { heading: 'What', kind: 'text', width: 90, value: ({ words }) => words },
  { heading: 'Entry hash', kind: 'text', width: 66, value: ({ hash }) => hash },
];

/** In the order they were recorded. */
export function trailTable(profile: Profile, lines: readonly TrailLine[], today: LocalDate): Table {
  return makeTable(factsOf('Trail', profile, today), columns, lines);
}
