/** Which invoices the plan is over, and why some are left out at first. */
import { Checkbox } from '@mantine/core';
import type { InvoiceId } from '#core/basics/ids';
import type { Cents } from '#core/basics/money';
import { daysOverdue, leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';

interface ChooseInvoicesProps {
  readonly invoices: readonly Invoice[];
  readonly chosenIds: ReadonlySet<InvoiceId>;
  readonly disputed: ReadonlyMap<InvoiceId, Cents>;
  readonly onToggle: (id: InvoiceId) => void;
}

export function ChooseInvoices({ invoices, chosenIds, disputed, onToggle }: ChooseInvoicesProps) {
  const { today } = useFigures();
  return (
    <>
      <ul className="plan-invoices">
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <Checkbox
              checked={chosenIds.has(invoice.id)}
              onChange={() => onToggle(invoice.id)}
              label={invoice.number}
            />
            <span className="plan-quiet">
              <Contested amount={disputed.get(invoice.id)} />
              <Age days={daysOverdue(invoice, today)} invoice={invoice} />
            </span>
            <Amount cents={leftOf(invoice)} bare />
          </li>
        ))}
      </ul>
      {disputed.size > 0 && (
        <p className="plan-note plan-quiet">
          A plan is over whole invoices, so one that is disputed in part waits until that is resolved, unless
          you put it in.
        </p>
      )}
    </>
  );
}

function Contested({ amount }: { readonly amount: Cents | undefined }) {
  if (amount === undefined) return null;
  return (
    <>
      <Amount cents={amount} bare /> disputed,{' '}
    </>
  );
}

function Age({ days, invoice }: { readonly days: number; readonly invoice: Invoice }) {
  if (days > 0) return days === 1 ? '1 day overdue' : `${days} days overdue`;
  return (
    <>
      due <DayText day={invoice.dueDate} />
    </>
  );
}
