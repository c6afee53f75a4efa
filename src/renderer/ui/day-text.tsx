/** A day as people say it (Fri 4 Sep), with the whole date on hover. */
import type { LocalDate } from '#core/basics/local-date';
import { sayDay, sayFullDay } from '#core/basics/date-text';
import { useFigures } from './figures';

interface DayTextProps {
  readonly day: LocalDate;
  /** More to say on hover, after the date. */
  readonly hint?: string;
}

export function DayText({ day, hint }: DayTextProps) {
  const { locale, today } = useFigures();
  return (
    <time dateTime={day} title={[sayFullDay(day, locale), hint].filter(Boolean).join(', ')}>
      {sayDay(day, today, locale)}
    </time>
  );
}
