/** The words of what was given. */
import { assertNever } from '../basics/assert-never';
import { sayDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { currentVersion } from '../plans/state';
import type { Gesture } from './gestures';

interface Saying {
  readonly locale: string;
  readonly currency: string;
  readonly today: LocalDate;
}

/** `Took their word for £400.00 by Fri 4 Sep`. */
export function sayGesture(gesture: Gesture, { locale, currency, today }: Saying): string {
  const money = (amount: Cents) => sayMoney(amount, currency, locale);
  const day = (date: LocalDate) => sayDay(date, today, locale);
  switch (gesture.what) {
    case 'word-taken':
      return `Took their word for ${money(gesture.promise.amount)} by ${day(gesture.promise.by)}`;
    case 'time-given':
      return `Left them time until ${day(gesture.until)}`;
    case 'plan-agreed': {
      const { lines } = currentVersion(gesture.plan);
      const last = lines.at(-1);
      return `Agreed a plan of ${lines.length === 1 ? 'one payment' : `${lines.length} payments`}${last ? ` until ${day(last.on)}` : ''}`;
    }
    case 'pause':
      return 'Paused: nobody asked for money';
    case 'credit':
      return joined(`Credit note ${gesture.invoice.number}`.trim(), gesture.invoice.description);
    case 'written-off':
      return joined(`Wrote off a part of ${gesture.number || 'an invoice'}`, gesture.writeOff.words);
    default:
      return assertNever(gesture, 'gesture');
  }
}

function joined(what: string, words: string): string {
  return words === '' ? what : `${what}: ${words}`;
}
