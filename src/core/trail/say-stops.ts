/** Disputes and holds in the words of the trail. */
import { sayFullDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import { sayMoney } from '../basics/money-text';
import type { Dispute } from '../disputes/state';
import { holdReasonNames, type Hold } from '../holds/state';
import { profileOf } from '../profile/state';
import type { Known } from './known';

/** `£88.00 of INV-204: “short delivery”; we answer by 8 September 2026`. */
export function sayDispute(
  { amount, invoiceId, words, whoMustAnswer, answerBy }: Dispute,
  known: Known,
): string {
  const { currency, locale } = profileOf(known);
  const number = known.invoices[invoiceId]?.number ?? 'an invoice';
  const who = whoMustAnswer === 'us' ? 'we answer' : 'they answer';
  return `${sayMoney(amount, currency, locale)} of ${number}: “${words}”; ${who} by ${day(answerBy, known)}`;
}

/** `breathing space, from 1 September 2026 until 30 October 2026: “the court told us”`. */
export function sayHoldWhole({ why, from, until, words }: Hold, known: Known): string {
  const end = until ? `until ${day(until, known)}` : 'until it is lifted';
  const reason = words === '' ? '' : `: “${words}”`;
  return `${holdReasonNames[why].toLowerCase()}, from ${day(from, known)} ${end}${reason}`;
}

/** `: “the court let it end”`, or nothing. */
export function sayWhy(words: string | undefined): string {
  return words ? `: “${words}”` : '';
}

function day(on: LocalDate, known: Known): string {
  return sayFullDay(on, profileOf(known).locale);
}
