/** Any table of an open book: most are made from its state, the trail from its journal. */
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { Table } from '#core/exchange/table';
import { tableOf, type TableName } from '#core/exchange/tables';
import { trailTable } from '#core/exchange/trail-table';
import { profileOf } from '#core/profile/state';
import type { BookService } from './book-service';

/** Rejects with `StorageError` when the journal can't be read. */
export async function bookTable(
  book: BookService,
  name: TableName,
  today: LocalDate,
  only?: readonly DebtorId[],
): Promise<Table> {
  if (name !== 'trail') return tableOf(book.state, name, today, only ? new Set(only) : null);
  return trailTable(profileOf(book.state), await book.trail.rows(), today);
}
