/** Which invoices a payment is for: the proposal with its reason, each amount to be put right, and what is over. */
import { TextInput } from '@mantine/core';
import type { InvoiceId } from '#core/basics/ids';
import { negate } from '#core/basics/money';
import { daysOverdue } from '#core/invoices/balance';
import type { OpenItem } from '#core/payments/allocating';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { LinkButton } from '../../ui/link-button';
import './payments.css';
import type { AllocationInHand } from './use-allocation';

export function AllocationCard({ allocation }: { readonly allocation: AllocationInHand }) {
  const { proposal, whose, open, isByHand, followProposal, textOf, type, over, allocations } = allocation;
  return (
    <Card title="What it is for">
      {proposal.why !== '' && (
        <p className="payment-why">
          {isByHand ? 'By hand.' : proposal.why}{' '}
          {isByHand && <LinkButton onClick={followProposal}>Back to the suggestion</LinkButton>}
        </p>
      )}
      {open.length > 0 && (
        <table className="payment-items">
          <thead>
            <tr>
              <th scope="col">Invoice</th>
              <th scope="col">Age</th>
              <th scope="col">Left</th>
              <th scope="col">Of this payment</th>
            </tr>
          </thead>
          <tbody>
            {open.map((each) => (
              <ItemRow key={each.item.id} open={each} text={textOf(each.item.id)} onType={type} />
            ))}
          </tbody>
        </table>
      )}
      {allocations === null && (
        <p role="alert" className="payment-why">
          One of the amounts can’t be read. Write it in figures, like 1,440 or 1440.50.
        </p>
      )}
      {over > 0 && whose && (
        <p className="payment-why">
          <Amount cents={over} /> is used for nothing yet. It lowers what is owed, and waits for an invoice.
        </p>
      )}
      {over < 0 && (
        <p role="alert" className="payment-why">
          These come to <Amount cents={negate(over)} /> more than the payment.
        </p>
      )}
    </Card>
  );
}

interface ItemRowProps {
  readonly open: OpenItem;
  readonly text: string;
  readonly onType: (id: InvoiceId, text: string) => void;
}

function ItemRow({ open: { item, left }, text, onType }: ItemRowProps) {
  const { today } = useFigures();
  const number = item.number || 'On account';
  const days = daysOverdue(item, today);
  return (
    <tr>
      <th scope="row" title={item.description}>
        {number}
      </th>
      <td className="payment-quiet">
        {item.kind !== 'invoice' && 'credit'}
        {item.kind === 'invoice' && days > 0 && (days === 1 ? '1 day' : `${days} days`)}
        {item.kind === 'invoice' && days === 0 && (
          <>
            due <DayText day={item.dueDate} />
          </>
        )}
      </td>
      <td>
        <Amount cents={left} bare />
      </td>
      <td>
        <TextInput
          size="xs"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`For ${number}`}
          value={text}
          onChange={(event) => onType(item.id, event.currentTarget.value)}
        />
      </td>
    </tr>
  );
}
