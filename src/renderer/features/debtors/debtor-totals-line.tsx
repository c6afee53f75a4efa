/** The sums of the whole list in one line. */
import { debtorTotals, type DebtorRow } from '#core/reports/debtor-list';
import { Amount } from '../../ui/amount';

export function DebtorTotalsLine({ rows }: { readonly rows: readonly DebtorRow[] }) {
  const { debtors, balance, overdue } = debtorTotals(rows);
  if (debtors === 0) return null;
  return (
    <>
      <strong className="debtors-sum">
        <Amount cents={balance} />
      </strong>{' '}
      owed ·{' '}
      <strong className="debtors-sum">
        <Amount cents={overdue} />
      </strong>{' '}
      overdue · {debtors.toLocaleString()} {debtors === 1 ? 'debtor' : 'debtors'}
    </>
  );
}
