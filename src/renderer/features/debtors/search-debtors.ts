/** Finding debtors as one types: every word has to be somewhere in the name or the account number. */
import type { DebtorRow } from '#core/reports/debtor-list';

export function searchDebtors(rows: readonly DebtorRow[], query: string): readonly DebtorRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(`${row.name} ${row.accountNumber}`);
    return words.every((word) => text.includes(word));
  });
}

/** Case and accents do not count: `muller` finds Müller. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
