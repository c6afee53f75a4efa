/** What is disputed, as read, to be corrected, dropped, or said where nothing was read. */
import { sayDay } from '#core/basics/date-text';
import type { DisputeRead } from '#core/notes/dispute-said';
import type { OpenInvoice } from '#core/notes/invoices-said';
import { Amount } from '../../ui/amount';
import { useFigures } from '../../ui/figures';
import { DisputeFields, useDisputeForm } from './dispute-fields';
import { Part } from './part';
import { PartForm } from './part-form';

interface DisputePartProps {
  readonly dispute: DisputeRead | null;
  readonly invoices: readonly OpenInvoice[];
  readonly onChange: (dispute: DisputeRead | null) => void;
}

/** Offered only where there is something to dispute. */
export function DisputePart({ dispute, invoices, onChange }: DisputePartProps) {
  const { locale, today } = useFigures();
  if (!dispute && invoices.length === 0) return null;
  const form = (close: () => void) => (
    <DisputeForm
      dispute={dispute}
      invoices={invoices}
      onChange={(to) => {
        onChange(to);
        close();
      }}
    />
  );
  const number = invoices.find(({ id }) => id === dispute?.invoiceId)?.number;
  return (
    <Part label="What is disputed" isOffer={dispute === null} renderForm={form}>
      {dispute ? (
        <span>
          Disputes{' '}
          <strong>
            <Amount cents={dispute.amount} />
          </strong>{' '}
          of <strong>{number}</strong>, {dispute.whoMustAnswer === 'us' ? 'we answer' : 'they answer'} by{' '}
          {sayDay(dispute.answerBy, today, locale)}
        </span>
      ) : (
        '+ Dispute'
      )}
    </Part>
  );
}

function DisputeForm({ dispute, invoices, onChange }: DisputePartProps) {
  const form = useDisputeForm(invoices, dispute);
  return (
    <PartForm form={form} drop={dispute && 'No dispute'} onChange={onChange}>
      <DisputeFields form={form} invoices={invoices} />
    </PartForm>
  );
}
