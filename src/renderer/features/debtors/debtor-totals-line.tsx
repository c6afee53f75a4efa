/** The sums of what the list shows, in one line. */
import { debtorTotals, type DebtorRow } from '#core/reports/debtor-list';
import { Amount } from '../../ui/amount';

interface DebtorTotalsLineProps {
  /** Those that are shown. */
  readonly rows: readonly DebtorRow[];
  /** How many there are in all. */
  readonly all: number;
}

export function DebtorTotalsLine({ rows, all }: DebtorTotalsLineProps) {
  const { debtors, balance, overdue } = debtorTotals(rows);
  if (all === 0) return null;
  return (
    <>
      <strong className="debtors-sum">
        <Amount cents={balance} />
      </strong>{' '}
      owed ·{' '}
      <strong className="debtors-sum">
        <Amount cents={overdue} />
      </strong>{' '}
      overdue · {debtors.toLocaleString()}{' '}
      {debtors < all ? `of ${all.toLocaleString()} debtors` : debtors === 1 ? 'debtor' : 'debtors'}
    </>
  );
}
