/** The lines of a plan come in order of their days; an edited day that breaks it is refused with the nearest that does not. */
import type { LocalDate } from '../basics/local-date';
import { byDay } from '../basics/order';
import type { Outline } from './outline';
import { withoutDays, withPin } from './pins';
import { refusePlan } from './plan-refusal';
import type { InstalmentTerms, PlanTerms } from './terms';

/** Null where they are in order. */
export function outOfOrder(terms: PlanTerms, { opening, days }: Outline) {
  const place = days.findIndex((on, i) => i > 0 && on < (days[i - 1] ?? on));
  if (place > 0) {
    return refusePlan(
      'out-of-order',
      'A payment would come before the one above it. Choose a day between its neighbours.',
      terms.strategy === 'free-form' ? 'lines' : 'pins',
      inOrder(terms, days, place),
    );
  }
  const [first] = days;
  if (!opening || !first || opening.on <= first || !('cadence' in terms)) return null;
  return refusePlan(
    'first-before-deposit',
    'The first instalment would come before the deposit. Choose a later day.',
    'firstOn',
    [{ ...terms, firstOn: terms.depositOn }, withDay(terms, 0, opening.on), withoutDays(terms)],
  );
}

/** Either of the two that are the wrong way round takes the day of the other. */
function inOrder(terms: PlanTerms, days: readonly LocalDate[], place: number): PlanTerms[] {
  if (terms.strategy === 'free-form') {
    return [{ ...terms, lines: terms.lines.toSorted(byDay) }];
  }
  const [before, after] = [days[place - 1], days[place]];
  if (!('cadence' in terms) || !before || !after) return [];
  return [withDay(terms, place, before), withDay(terms, place - 1, after), withoutDays(terms)];
}

/** Only a day that somebody set is set to another. */
function withDay<T extends InstalmentTerms>(terms: T, instalment: number, on: LocalDate): T {
  const isSet = terms.pins?.some((pin) => pin.instalment === instalment && pin.on !== undefined);
  return isSet ? withPin(terms, { instalment, on }) : terms;
}
