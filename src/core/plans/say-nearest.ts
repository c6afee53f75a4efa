/** What is offered instead of a wish that cannot be, in words: `61 monthly payments of £50.00 from 1 October 2026`. */
import type { Cents } from '../basics/money';
import type { PlanRefusal } from './plan-refusal';
import { planWords } from './say-plan';
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
  return nearest.flatMap((terms) => {
    const found = scheduleOf(debt, terms, isHoliday);
    return found.ok ? [{ terms, words: planWords(terms, found.value.lines, currency, locale) }] : [];
  });
}
