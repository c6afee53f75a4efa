/** A budget in words for where anybody may read along: that there is one, and never a figure of it. */
import { sayFullDay } from '../basics/date-text';
import { tellingNames, type Budget } from './state';

/** `budget, told by phone on 1 September 2026`, or `sensitive budget, …`. */
export function sayBudget({ isSensitive, how, toldOn }: Budget, locale: string): string {
  return `${isSensitive ? 'sensitive budget' : 'budget'}, ${tellingNames[how]} on ${sayFullDay(toldOn, locale)}`;
}
