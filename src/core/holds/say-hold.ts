/** A hold in words: `breathing space, until Fri 30 Oct`. */
import { sayDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import { holdReasonNames, type Hold } from './state';

export function sayHold({ why, words, until }: Hold, today: LocalDate, locale: string): string {
  const reason = why === 'other' ? words : holdReasonNames[why].toLowerCase();
  return `${reason}, ${until ? `until ${sayDay(until, today, locale)}` : 'until it is lifted'}`;
}
