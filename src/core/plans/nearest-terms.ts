/** Terms near to terms that cannot be: what refusals offer instead. None is promised to be possible; `scheduleOf` looks. */
import type { LocalDate } from '../basics/local-date';
import type { InstalmentTerms, PlanTerms, TermsOf } from './terms';

/** So many equal instalments; opening, days and rounding as they were, without what was edited. */
export function asEqual(terms: InstalmentTerms, instalments: number): TermsOf<'equal'> {
  const { deposit, depositOn, cadence, firstOn, shift, roundTo, pause } = terms;
  return {
    strategy: 'equal',
    deposit,
    depositOn,
    instalments,
    cadence,
    firstOn,
    ...(shift && { shift }),
    ...(roundTo && { roundTo }),
    ...(pause && { pause }),
  };
}

/** To the penny, where they were rounded to whole units. */
export function toThePenny<T extends InstalmentTerms>(terms: T): T[] {
  const { roundTo, ...others } = terms;
  return roundTo === undefined || roundTo === 1 ? [] : [others as T];
}

/** The same with so many instalments in all, on the first of these days. */
export function withFewer(terms: InstalmentTerms, count: number, days: readonly LocalDate[]): PlanTerms[] {
  const endOn = days[count - 1];
  if (endOn === undefined) return [];
  if ('instalments' in terms) return [{ ...terms, instalments: count }];
  return terms.strategy === 'until' ? [{ ...terms, endOn }] : [asEqual(terms, count)];
}

/** All of it in one payment, on the first day the terms know. */
export function inOnePayment(terms: PlanTerms): TermsOf<'extension'> {
  return { strategy: 'extension', on: firstDay(terms) };
}

function firstDay(terms: PlanTerms): LocalDate {
  if ('firstOn' in terms) return terms.firstOn;
  if ('by' in terms) return terms.by;
  if ('on' in terms) return terms.on;
  const [first] = terms.lines.map(({ on }) => on).toSorted();
  if (first === undefined) throw new Error('a plan without lines');
  return first;
}
