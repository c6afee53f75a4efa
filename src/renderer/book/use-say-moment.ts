/** When something was made, to the minute: `Fri 4 Sep, 17:30`, also where no book is open. */
import { sayDay } from '#core/basics/date-text';
import type { LocalDate } from '#core/basics/local-date';
import { useFiguresIfAny } from '../ui/figures';
import { useToday } from './use-book';

/** `made` holds the day as it was where the user sat, and the instant for the hour. */
export function useSayMoment(): (made: { readonly day: LocalDate; readonly createdAt: string }) => string {
  const today = useToday();
  const locale = useFiguresIfAny()?.locale ?? navigator.language;
  return ({ day, createdAt }) => {
    const time = new Date(createdAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
    return `${sayDay(day, today, locale)}, ${time}`;
  };
}
