/** What is open, the longest due first, with its age and what is left of it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { daysOverdue, leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';
import { QuietAction } from '../../../ui/quiet-action';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { InvoiceDialog } from '../money/invoice-dialog';
import { RecordInvoice } from '../money/record-invoice';

const AT_FIRST = 8;

interface OpenInvoicesCardProps {
  readonly debtorId: DebtorId;
  readonly invoices: readonly Invoice[];
  readonly onDispute: () => void;
}

export function OpenInvoicesCard({ debtorId, invoices, onDispute }: OpenInvoicesCardProps) {
  const [, go] = useLocation();
  const [isWhole, setIsWhole] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const open = invoices.filter((invoice) => leftOf(invoice) !== 0);
  const shown = isWhole ? open : open.slice(0, AT_FIRST);
  return (
    <Card
      title="Open invoices"
      aside={
        <span className="side-actions">
          {open.length > 0 && <QuietAction label="Dispute…" shortcut="d" onClick={onDispute} />}
          <QuietAction label="Statement…" shortcut="s" onClick={() => go(paths.statement(debtorId))} />
          <LinkButton size="sm" onClick={() => setIsAdding(true)}>
            Add…
          </LinkButton>
        </span>
      }
    >
      {isAdding && <RecordInvoice debtorId={debtorId} onClose={() => setIsAdding(false)} />}
      {open.length === 0 && <p className="side-line side-quiet">None.</p>}
      {open.length > 0 && <InvoiceTable invoices={shown} />}
      {shown.length < open.length && (
        <LinkButton onClick={() => setIsWhole(true)}>and {open.length - shown.length} more</LinkButton>
      )}
    </Card>
  );
}

function InvoiceTable({ invoices }: { readonly invoices: readonly Invoice[] }) {
  return (
    <table className="side-table">
      <thead className="side-hidden">
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Age</th>
          <th scope="col">Left</th>
        </tr>
      </thead>
      <tbody>
        {invoices.map((invoice) => (
          <InvoiceRow key={invoice.id} invoice={invoice} />
        ))}
      </tbody>
    </table>
  );
}

function InvoiceRow({ invoice }: { readonly invoice: Invoice }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <tr>
      <th scope="row" title={invoice.description}>
        <button type="button" className="money-open" onClick={() => setIsOpen(true)}>
          {invoice.number || 'on account'}
        </button>
        {isOpen && <InvoiceDialog invoice={invoice} onClose={() => setIsOpen(false)} />}
      </th>
      <td>
        <Age invoice={invoice} />
      </td>
      <td>
        <Amount cents={leftOf(invoice)} bare />
      </td>
    </tr>
  );
}

function Age({ invoice }: { readonly invoice: Invoice }) {
  const { today } = useFigures();
  if (invoice.kind !== 'invoice') return invoice.kind === 'credit-note' ? 'credit' : 'paid';
  const days = daysOverdue(invoice, today);
  if (days > 0) return days === 1 ? '1 day' : `${days} days`;
  return (
    <>
      due <DayText day={invoice.dueDate} />
    </>
  );
}
