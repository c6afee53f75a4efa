/** Which of the overdue invoices a letter asks for: all of them, unless somebody chooses; and why the others are left out. */
import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { InvoiceId } from '#core/basics/ids';
import { sum } from '#core/basics/money';
import { daysOverdue } from '#core/invoices/balance';
import type { Part } from '#core/letters/fields/parts';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { FoldLink } from '../../ui/fold-link';
import { LinkButton } from '../../ui/link-button';

interface WhichInvoicesProps {
  /** Every open invoice; none where the letter asks for none. */
  readonly parts: readonly Part[];
  /** All that may be asked for, where it is absent. */
  readonly invoiceIds: readonly InvoiceId[] | undefined;
  readonly onChoose: (invoiceIds: InvoiceId[]) => void;
}

export function WhichInvoices({ parts, invoiceIds, onChoose }: WhichInvoicesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const may = parts.filter(({ leftOut }) => leftOut === null);
  const asked = may.filter(({ invoice }) => invoiceIds?.includes(invoice.id) ?? true);
  if (may.length === 0) return null;
  const ids = asked.map(({ invoice }) => invoice.id);
  const toggle = (id: InvoiceId) =>
    onChoose(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  return (
    <div>
      <p className="letter-note letter-quiet">
        About {sayCount(asked.length, may.length)}, <Amount cents={sum(asked.map(({ amount }) => amount))} />.{' '}
        {parts.length > 1 && (
          <FoldLink underline="always" isOpen={isOpen} onToggle={setIsOpen}>
            {isOpen ? 'Close the list' : 'Choose invoices…'}
          </FoldLink>
        )}
      </p>
      {isOpen && (
        <fieldset className="letter-invoices" aria-label="Invoices it asks for">
          {may.length > 2 && (
            <Group gap="sm">
              <LinkButton onClick={() => onChoose(may.map(({ invoice }) => invoice.id))}>All</LinkButton>
              <LinkButton onClick={() => onChoose([])}>None</LinkButton>
            </Group>
          )}
          <ul>
            {parts.map((part) => (
              <InvoiceRow
                key={part.invoice.id}
                part={part}
                isAsked={ids.includes(part.invoice.id)}
                onToggle={toggle}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}

interface InvoiceRowProps {
  readonly part: Part;
  readonly isAsked: boolean;
  readonly onToggle: (id: InvoiceId) => void;
}

function InvoiceRow({ part, isAsked, onToggle }: InvoiceRowProps) {
  const { invoice, amount, leftOut } = part;
  return (
    <li>
      <Checkbox
        checked={isAsked}
        disabled={leftOut !== null}
        onChange={() => onToggle(invoice.id)}
        label={invoice.number}
        description={<WhyOrAge part={part} />}
      />
      {leftOut === null && <Amount cents={amount} bare />}
    </li>
  );
}

function WhyOrAge({ part: { invoice, leftOut } }: { readonly part: Part }) {
  const { today } = useFigures();
  if (leftOut === 'disputed') return 'Disputed, so not asked for';
  if (leftOut === 'in-plan') return 'Part of a plan, so not asked for';
  if (leftOut === 'not-due') {
    return (
      <>
        Not asked for before it is due, <DayText day={invoice.dueDate} />
      </>
    );
  }
  const days = daysOverdue(invoice, today);
  return days === 1 ? '1 day overdue' : `${days} days overdue`;
}

function sayCount(asked: number, may: number): string {
  const invoices = may === 1 ? 'overdue invoice' : 'overdue invoices';
  return asked === may ? `${may} ${invoices}` : `${asked} of ${may} ${invoices}`;
}
