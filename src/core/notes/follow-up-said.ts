/** When we said we would come back to it: `ring again mon`, `chase 12/10`, `+7`. */
import type { DaySaid } from '../basics/date-words';

const comingBack =
  /(?<!\p{L})(?:ring|call|phone|try|speak|write|email|text|look|check|chase|remind|diary|follow(?:ing)?[ -]up|next (?:call|contact))(?:\s+\p{L}+){0,2}\s+$/iu;

/** The day that words of coming back stand right before. */
export function dayToComeBack(text: string, days: readonly DaySaid[]): DaySaid | null {
  return days.find((day) => comingBack.test(text.slice(0, day.from))) ?? null;
}

/** A day counted on from today says by itself that we come back, unless it is the day of a promise. */
export function dayCountedOn(text: string, days: readonly DaySaid[]): DaySaid | null {
  return days.find((day) => text[day.from] === '+') ?? null;
}
