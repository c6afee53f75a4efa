/** What the line is read as, in small parts that can each be corrected; and what could not be read surely. */
import { Button } from '@mantine/core';
import { sayDay } from '#core/basics/date-text';
import { sayMoney } from '#core/basics/money-text';
import type { LogReading } from '#core/notes/log-line';
import type { DisputeRead } from '#core/notes/dispute-said';
import type { Doubt } from '#core/notes/doubt';
import type { OpenInvoice } from '#core/notes/invoices-said';
import type { PromiseRead } from '#core/notes/promise-said';
import { sayContact } from '#core/notes/say-contact';
import { useFigures } from '../../ui/figures';
import { ContactPart } from './contact-part';
import { DisputePart } from './dispute-part';
import { FollowUpPart } from './follow-up-part';
import type { Corrections, LogEntry } from './log-draft';
import { PromisePart } from './promise-part';

interface LogReadingPartsProps {
  readonly reading: LogReading;
  readonly entry: LogEntry;
  /** Their open invoices. */
  readonly invoices: readonly OpenInvoice[];
  readonly onCorrect: (corrections: Corrections) => void;
}

export function LogReadingParts({ reading, entry, invoices, onCorrect }: LogReadingPartsProps) {
  return (
    <div id="log-reading" className="log-reading">
      <span className="log-quiet">Reads as</span>
      <ContactPart
        contact={entry.contact}
        words={sayContact(entry.contact)}
        isAssumed={entry.isChannelAssumed}
        onChange={(contact) => onCorrect({ contact })}
      />
      <PromisePart promise={entry.promise} onChange={(promise) => onCorrect({ promise })} />
      <DisputePart
        dispute={entry.dispute}
        invoices={invoices}
        onChange={(dispute) => onCorrect({ dispute })}
      />
      <FollowUpPart followUp={entry.followUp} onChange={(followUp) => onCorrect({ followUp })} />
      <Doubts
        doubts={reading.doubts}
        invoices={invoices}
        onTake={(promise) => onCorrect({ promise })}
        onDispute={(dispute) => onCorrect({ dispute })}
      />
    </div>
  );
}

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  readonly invoices: readonly OpenInvoice[];
  readonly onTake: (promise: PromiseRead) => void;
  readonly onDispute: (dispute: DisputeRead) => void;
}

function Doubts({ doubts, invoices, onTake, onDispute }: DoubtsProps) {
  const { currency, locale, today } = useFigures();
  if (doubts.length === 0) return null;
  return (
    <ul className="log-doubts" aria-label="Not sure about">
      {doubts.map((doubt) => (
        <li key={doubt.message}>
          {doubt.message}{' '}
          {doubt.suggests.map((promise) => (
            <Button
              key={`${promise.amount} ${promise.by}`}
              size="compact-sm"
              variant="default"
              onClick={() => onTake(promise)}
            >
              Promise {sayMoney(promise.amount, currency, locale)} by {sayDay(promise.by, today, locale)}
            </Button>
          ))}
          {doubt.disputes?.map((dispute) => (
            <Button
              key={dispute.invoiceId}
              size="compact-sm"
              variant="default"
              onClick={() => onDispute(dispute)}
            >
              Disputes {sayMoney(dispute.amount, currency, locale)} of{' '}
              {invoices.find(({ id }) => id === dispute.invoiceId)?.number}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
