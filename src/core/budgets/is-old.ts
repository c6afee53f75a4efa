/** Whether a budget was told so long ago that one asks again before building on it. */
import { addMonths, type LocalDate } from '../basics/local-date';
import type { Budget } from './state';

/** Our own choice: rents, wages and prices move within half a year. */
const FRESH_MONTHS = 6;

export function isOld({ toldOn }: Pick<Budget, 'toldOn'>, today: LocalDate): boolean {
  return addMonths(toldOn, FRESH_MONTHS) < today;
}
