/** What the line is read as, in small parts that can each be corrected; and what could not be read surely. */
import { Button } from '@mantine/core';
import { sayDay } from '#core/basics/date-text';
import { sayMoney } from '#core/basics/money-text';
import type { LogReading } from '#core/notes/log-line';
import type { Doubt, PromiseRead } from '#core/notes/promise-said';
import { sayContact } from '#core/notes/say-contact';
import { useFigures } from '../../../ui/figures';
import { ContactPart } from './contact-part';
import { FollowUpPart } from './follow-up-part';
import type { Corrections, LogEntry } from './log-draft';
import { PromisePart } from './promise-part';

interface LogReadingPartsProps {
  readonly reading: LogReading;
  readonly entry: LogEntry;
  readonly onCorrect: (corrections: Corrections) => void;
}

export function LogReadingParts({ reading, entry, onCorrect }: LogReadingPartsProps) {
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
      <FollowUpPart followUp={entry.followUp} onChange={(followUp) => onCorrect({ followUp })} />
      <Doubts doubts={reading.doubts} onTake={(promise) => onCorrect({ promise })} />
    </div>
  );
}

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  readonly onTake: (promise: PromiseRead) => void;
}

function Doubts({ doubts, onTake }: DoubtsProps) {
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
        </li>
      ))}
    </ul>
  );
}
