/** The head figures of a debtor: what is owed, how old it is, what was promised and whether it came. */
import { useState, type ReactNode } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { ageingOf, type Balance } from '#core/invoices/balance';
import { chaseableOf } from '#core/holds/chaseable';
import type { Invoice } from '#core/invoices/state';
import { debtorBalance } from '#core/payments/debtor-balance';
import { explainDebtor } from '#core/payments/explain-balance';
import { openPromiseOf } from '#core/promises/keeping';
import { useAbout } from '../../book/use-about';
import { AgeingBar } from '../../ui/ageing-bar';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { Dialog } from '../../ui/dialog';
import { useFigures } from '../../ui/figures';
import './debtor-summary.css';
import { BalanceExplained } from './money/balance-explained';

interface DebtorSummaryProps {
  readonly debtorId: DebtorId;
  readonly invoices: readonly Invoice[];
}

export function DebtorSummary({ debtorId, invoices }: DebtorSummaryProps) {
  const { today } = useFigures();
  const balance = useAbout(debtorBalance, debtorId, today);
  return (
    <dl className="summary">
      <div>
        <dt>Owes today</dt>
        <dd className="summary-figure">
          <Explained debtorId={debtorId}>
            <Amount cents={balance.balance} />
          </Explained>
        </dd>
        <WhatOfIt debtorId={debtorId} balance={balance} />
      </div>
      <div>
        <dt>By age</dt>
        <dd>
          {balance.openInvoices > 0 ? <AgeingBar ageing={ageingOf(invoices, today)} /> : 'Nothing is open.'}
        </dd>
      </div>
      <div>
        <dt>Promised</dt>
        <Promised debtorId={debtorId} />
      </div>
    </dl>
  );
}

interface WhatOfItProps {
  readonly debtorId: DebtorId;
  readonly balance: Balance;
}

/** What of the balance is overdue, what of that can be asked for, and what was taken off it. */
function WhatOfIt({ debtorId, balance: { overdue, oldestDays, credit } }: WhatOfItProps) {
  const { today } = useFigures();
  const toAskFor = useAbout(chaseableOf, debtorId, today).amount;
  return (
    <>
      <dd className="summary-quiet">
        {overdue > 0 ? (
          <>
            <Amount cents={overdue} /> overdue · oldest {oldestDays === 1 ? '1 day' : `${oldestDays} days`}
          </>
        ) : (
          'nothing overdue'
        )}
      </dd>
      {toAskFor < overdue && (
        <dd className="summary-quiet">
          {toAskFor > 0 ? <Amount cents={toAskFor} /> : 'nothing'} of it to ask for now
        </dd>
      )}
      {credit > 0 && (
        <dd className="summary-quiet">
          <Amount cents={credit} /> in credits and unused payments taken off
        </dd>
      )}
    </>
  );
}

/** The figure, to be clicked on to see what it is made of. */
function Explained({ debtorId, children }: { readonly debtorId: DebtorId; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const lines = useAbout(explainDebtor, debtorId);
  return (
    <>
      <button
        type="button"
        className="money-open"
        title="What is it made of?"
        onClick={() => setIsOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} size="lg" title="What the balance is made of">
          <BalanceExplained lines={lines} total="Owes today" />
        </Dialog>
      )}
    </>
  );
}

function Promised({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const open = useAbout(openPromiseOf, debtorId, today);
  if (!open) return <dd className="summary-quiet">Nothing open</dd>;
  const { promise, keeping } = open;
  return (
    <>
      <dd>
        <strong>
          <Amount cents={promise.amount} />
        </strong>{' '}
        by <DayText day={promise.by} />
      </dd>
      <dd className="summary-quiet">
        {keeping.how === 'pending' && (promise.by < today ? 'its day has passed' : 'awaited')}
        {keeping.how === 'broken' && 'not kept'}
        {keeping.how === 'part-kept' && (
          <>
            part kept, <Amount cents={keeping.missing} /> missing
          </>
        )}
      </dd>
    </>
  );
}
