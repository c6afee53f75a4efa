/** Beside the phone: what is owed, what was said last, what to ask and to offer; an outcome begins the log line. */
import { Anchor, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sayDay } from '#core/basics/date-text';
import { sayMoney } from '#core/basics/money-text';
import { contactOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { channelNames, sayContact } from '#core/notes/say-contact';
import { callFacts, callGuide, type CallFacts } from '#core/timeline/call-guide';
import { callOutcomes } from '#core/timeline/call-outcomes';
import { useAbout } from '../../../book/use-about';
import { ActionButton } from '../../../ui/action-button';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';
import { paths } from '../../../ui/paths';
import './guide.css';

interface CallGuidePanelProps {
  readonly debtor: Debtor;
  /** Puts the words at the start of the log line; whoever called finishes and saves it. */
  readonly onOutcome: (words: string) => void;
  readonly onClose: () => void;
}

export function CallGuidePanel({ debtor, onOutcome, onClose }: CallGuidePanelProps) {
  const { currency, locale, today } = useFigures();
  const facts = useAbout(callFacts, debtor.id, today);
  if (!facts) return null;
  const { questions, offers } = callGuide(facts, {
    money: (amount) => sayMoney(amount, currency, locale),
    day: (day) => sayDay(day, today, locale),
  });
  return (
    <Card title="Call guide" aside={<CloseButton aria-label="Close the call guide" onClick={onClose} />}>
      <Numbers debtor={debtor} />
      <Standing facts={facts} />
      <Part title="How did it go?">
        <Outcomes name={contactOf(debtor) || debtor.name} onOutcome={onOutcome} />
      </Part>
      <Part title="Ask">
        <ol className="guide-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Part>
      {offers.length > 0 && (
        <Part title="You may offer">
          <ul className="guide-list">
            {offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
          <Anchor component={Link} href={paths.newPlan(debtor.id)} underline="always">
            Work out a plan
          </Anchor>
        </Part>
      )}
    </Card>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="guide-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Numbers({ debtor }: { readonly debtor: Debtor }) {
  const { people, phones, prefers, hours } = debtor;
  const numbers = [
    ...phones.map(({ label, number }) => ({ whose: label, number })),
    ...people.filter(({ phone }) => phone !== '').map(({ name, phone }) => ({ whose: name, number: phone })),
  ];
  const best = [prefers && `best by ${channelNames[prefers].toLowerCase()}`, hours]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      {numbers.length === 0 && <p className="side-line side-quiet">No phone number is known.</p>}
      {numbers.map(({ whose, number }) => (
        <p key={`${whose} ${number}`} className="side-line">
          <strong>{number}</strong> <span className="side-quiet">{whose}</span>
        </p>
      ))}
      {best && <p className="side-line">{best.charAt(0).toUpperCase() + best.slice(1)}</p>}
    </>
  );
}

/** The words of the last contact are read at a glance, or on the timeline. */
const LONG = 180;

function Standing({ facts }: { readonly facts: CallFacts }) {
  const { owed, last } = facts;
  return (
    <div className="guide-part">
      <p className="side-line">
        Owes{' '}
        <strong>
          <Amount cents={owed.balance} />
        </strong>
        {owed.overdue > 0 && (
          <>
            , <Amount cents={owed.overdue} /> overdue, the oldest for{' '}
            {owed.oldestDays === 1 ? '1 day' : `${owed.oldestDays} days`}
          </>
        )}
      </p>
      {last && (
        <p className="side-line side-quiet">
          <DayText day={last.on} />, {sayContact(last)}: “
          {last.words.length > LONG ? `${last.words.slice(0, LONG).trimEnd()}…` : last.words}”
        </p>
      )}
    </div>
  );
}

interface OutcomesProps {
  readonly name: string;
  readonly onOutcome: CallGuidePanelProps['onOutcome'];
}

function Outcomes({ name, onOutcome }: OutcomesProps) {
  return (
    <div className="guide-outcomes">
      {callOutcomes(name).map(({ label, words }, at) => (
        <ActionButton key={label} shortcut={String(at + 1)} onClick={() => onOutcome(words)}>
          {label}
        </ActionButton>
      ))}
      <p className="side-line side-quiet">It begins the line at the left. You finish it and save it.</p>
    </div>
  );
}
