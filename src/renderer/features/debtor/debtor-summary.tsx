/** The head figures of a debtor: what is owed, how old it is, what was promised. */
import { ageingOf, balanceOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import type { PaymentPromise } from '#core/promises/state';
import { AgeingBar } from '../../ui/ageing-bar';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import './debtor-summary.css';

interface DebtorSummaryProps {
  readonly invoices: readonly Invoice[];
  /** The latest first. */
  readonly promises: readonly PaymentPromise[];
}

export function DebtorSummary({ invoices, promises }: DebtorSummaryProps) {
  const { today } = useFigures();
  const { balance, overdue, credit, oldestDays, openInvoices } = balanceOf(invoices, today);
  return (
    <dl className="summary">
      <div>
        <dt>Owes today</dt>
        <dd className="summary-figure">
          <Amount cents={balance} />
        </dd>
        <dd className="summary-quiet">
          {overdue > 0 ? (
            <>
              <Amount cents={overdue} /> overdue · oldest {oldestDays === 1 ? '1 day' : `${oldestDays} days`}
            </>
          ) : (
            'nothing overdue'
          )}
        </dd>
        {credit > 0 && (
          <dd className="summary-quiet">
            <Amount cents={credit} /> in credits taken off
          </dd>
        )}
      </div>
      <div>
        <dt>By age</dt>
        <dd>{openInvoices > 0 ? <AgeingBar ageing={ageingOf(invoices, today)} /> : 'Nothing is open.'}</dd>
      </div>
      <div>
        <dt>Promised</dt>
        <Promised promise={promises[0]} />
      </div>
    </dl>
  );
}

function Promised({ promise }: { readonly promise: PaymentPromise | undefined }) {
  const { today } = useFigures();
  if (!promise) return <dd className="summary-quiet">Nothing yet</dd>;
  return (
    <>
      <dd>
        <strong>
          <Amount cents={promise.amount} />
        </strong>{' '}
        by <DayText day={promise.by} />
      </dd>
      <dd className="summary-quiet">{promise.by < today ? 'day passed' : 'awaited'}</dd>
    </>
  );
}
