/** Which invoices the plan is over. */
import { Checkbox } from '@mantine/core';
import type { InvoiceId } from '#core/basics/ids';
import { daysOverdue, leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';

interface ChooseInvoicesProps {
  readonly invoices: readonly Invoice[];
  readonly chosenIds: readonly InvoiceId[];
  readonly onChoose: (ids: readonly InvoiceId[]) => void;
}

export function ChooseInvoices({ invoices, chosenIds, onChoose }: ChooseInvoicesProps) {
  const { today } = useFigures();
  const toggle = (id: InvoiceId) =>
    onChoose(chosenIds.includes(id) ? chosenIds.filter((other) => other !== id) : [...chosenIds, id]);
  return (
    <Card title="Invoices">
      <ul className="plan-invoices">
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <Checkbox
              checked={chosenIds.includes(invoice.id)}
              onChange={() => toggle(invoice.id)}
              label={invoice.number}
            />
            <span className="plan-quiet">
              <Age days={daysOverdue(invoice, today)} invoice={invoice} />
            </span>
            <Amount cents={leftOf(invoice)} bare />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Age({ days, invoice }: { readonly days: number; readonly invoice: Invoice }) {
  if (days > 0) return days === 1 ? '1 day' : `${days} days`;
  return (
    <>
      due <DayText day={invoice.dueDate} />
    </>
  );
}
