/** Finding debtors as one types, by name, account number or tag. */
import { searchFor } from '#core/basics/search-words';
import type { DebtorRow } from '#core/reports/debtor-list';

export function searchDebtors(rows: readonly DebtorRow[], query: string): readonly DebtorRow[] {
  if (query.trim() === '') return rows;
  const isFound = searchFor(query);
  return rows.filter((row) =>
    isFound(`${row.name} ${row.accountNumber} ${row.apart} ${[...row.alsoKnownAs, ...row.tags].join(' ')}`),
  );
}
