/** Which invoices the plan is over, and why some are left out at first. */
import { Checkbox } from '@mantine/core';
import type { InvoiceId } from '#core/basics/ids';
import { subtract, zero, type Cents } from '#core/basics/money';
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
  const undisputed = (invoice: Invoice) => subtract(leftOf(invoice), disputed.get(invoice.id) ?? zero);
  return (
    <>
      <ul className="plan-invoices">
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <Checkbox
              checked={chosenIds.has(invoice.id)}
              disabled={undisputed(invoice) <= 0}
              onChange={() => onToggle(invoice.id)}
              label={invoice.number}
            />
            <span className="plan-quiet">
              <Contested amount={disputed.get(invoice.id)} />
              <Age days={daysOverdue(invoice, today)} invoice={invoice} />
            </span>
            <Amount cents={undisputed(invoice)} bare />
          </li>
        ))}
      </ul>
      {disputed.size > 0 && (
        <p className="plan-note plan-quiet">
          What is disputed stays outside the plan until it is answered; the rest of the invoice need not wait.
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
