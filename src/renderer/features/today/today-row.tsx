/** One of today's people: who, how much and why in a line; open, what was said last and the line to write down the next. */
import { whyWords } from '#core/today/say-why';
import type { TodayRow as Row } from '#core/today/today';
import { sayNextStep } from '#core/timeline/say-next-step';
import { channelNames } from '#core/notes/say-contact';
import { Amount } from '../../ui/amount';
import { Badge } from '../../ui/badge';
import { useFigures } from '../../ui/figures';
import { KeyHint } from '../../ui/key-hint';
import { OpenRow } from './open-row';

interface TodayRowProps {
  readonly row: Row;
  /** Its place in the whole list, from 1. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}

export function TodayRow({ row, number, isOpen, onToggle, onSaved, onLeave }: TodayRowProps) {
  const figures = useFigures();
  const { step, because } = sayNextStep(row.step, row.contact || 'them', figures);
  return (
    <li className="today-row" data-open={isOpen}>
      <button type="button" className="today-head" aria-expanded={isOpen} onClick={onToggle}>
        <span className="today-number" aria-hidden="true">
          {number}
        </span>
        <span className="today-who">
          <strong>{row.name}</strong>
          <span className="today-quiet">{row.contact !== row.name && row.contact}</span>
        </span>
        <span className="today-sum">
          <strong>
            <Amount cents={row.overdue} />
          </strong>
          <span className="today-quiet">{sayAge(row.oldestDays)}</span>
        </span>
        <span className="today-why">
          <Badge tone={row.doing === 'call' || row.doing === 'write' ? 'amber' : 'teal'}>
            {whyWords[row.step.what]}
          </Badge>{' '}
          {step} <span className="today-quiet">{because}</span>
        </span>
        <span className="today-how">
          {row.channel && channelNames[row.channel]} {!isOpen && <KeyHint keys="Enter" />}
        </span>
      </button>
      {isOpen && <OpenRow debtorId={row.debtorId} onSaved={onSaved} onLeave={onLeave} />}
    </li>
  );
}

function sayAge(days: number): string {
  if (days === 0) return 'not overdue';
  return days === 1 ? '1 day' : `${days} days`;
}
