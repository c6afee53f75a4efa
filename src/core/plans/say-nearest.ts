/** What is offered instead of a wish that cannot be, in words: `61 × £50.00, from 1 October 2026 to 1 October 2031`. */
import { sayFullDay } from '../basics/date-text';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { PlanLine } from './plan-line';
import type { PlanRefusal } from './plan-refusal';
import { offerInFigures } from './say-offer';
import { scheduleOf } from './schedule';
import type { PlanTerms } from './terms';
import type { IsHoliday } from './working-day';

export interface NearestOffer {
  /** To be proposed as they stand. */
  readonly terms: PlanTerms;
  readonly words: string;
}

export function nearestOffers(
  debt: Cents,
  { nearest }: PlanRefusal,
  isHoliday: IsHoliday,
  currency: string,
  locale: string,
): NearestOffer[] {
  const money = (amount: Cents) => sayMoney(amount, currency, locale);
  const day = (line: PlanLine | undefined) => (line ? sayFullDay(line.on, locale) : '');
  const words = (terms: PlanTerms, lines: readonly PlanLine[]) => {
    const days = lines.length > 1 ? `from ${day(lines[0])} to ${day(lines.at(-1))}` : `on ${day(lines[0])}`;
    return `${offerInFigures(terms, lines, money)}, ${days}`;
  };
  return nearest.flatMap((terms) => {
    const found = scheduleOf(debt, terms, isHoliday);
    return found.ok ? [{ terms, words: words(terms, found.value.lines) }] : [];
  });
}
