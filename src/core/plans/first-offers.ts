/** The offers a new plan begins with: sensible ones from what is known, without giving anything away. */
import { addDays, addMonths, type LocalDate } from '../basics/local-date';
import { cents, zero, type Cents } from '../basics/money';
import { creditFindings } from './regulated-credit';
import { scheduleOf } from './schedule';
import type { EqualTerms, InstalmentTerms, PlanTerms } from './terms';
import type { IsHoliday } from './working-day';

export interface KnownForOffers {
  readonly debt: Cents;
  readonly today: LocalDate;
  /** The most their budget can bear each month; null where nobody asked yet, or it is covered. */
  readonly affordable: Cents | null;
  /** Minor units of a whole one: 100 for pounds. */
  readonly unit: number;
  readonly isHoliday: IsHoliday;
  /** Whether a plan beyond the exemption could be regulated credit. */
  readonly mayBeCredit: boolean;
}

/** So that nine payments after a pause still end within a year. */
const PAUSE = { after: 0, skips: 3 } as const;

/** Three where that many are possible, the likeliest first; at least one, even of what cannot be planned. */
export function firstOffers(known: KnownForOffers): readonly [PlanTerms, ...PlanTerms[]] {
  const { debt, today, isHoliday } = known;
  const third = wholeUnits(debt / 3, known.unit);
  const wishes: readonly (PlanTerms | null)[] = [
    byBudget(known),
    equal(today, 3),
    third > 0 ? { ...equal(today, 3), deposit: third } : null,
    equal(today, 6),
  ];
  const possible = wishes.filter((terms) => terms !== null && scheduleOf(debt, terms, isHoliday).ok);
  const [first, ...others] = possible.filter((terms) => terms !== null);
  return [first ?? equal(today, 1), ...others.slice(0, 2)];
}

/** From the first of the next month. */
export function equal(today: LocalDate, instalments: number): EqualTerms {
  const firstOn = addMonths(addDays(today, 1 - Number(today.slice(8))), 1);
  return { strategy: 'equal', deposit: zero, depositOn: today, instalments, cadence: 'monthly', firstOn };
}

/** What their budget bears, in whole units where it bears one; a pause first where it bears nothing. */
function byBudget(known: KnownForOffers): PlanTerms | null {
  const { debt, today, affordable, unit } = known;
  if (affordable === null) return null;
  if (affordable === 0) return exempt({ ...equal(today, 9), pause: PAUSE }, known);
  const each = cents(Math.min(debt, wholeUnits(affordable, unit) || affordable));
  const { instalments: _, ...days } = equal(today, 1);
  return each > 0 ? exempt({ ...days, strategy: 'amount', each }, known) : null;
}

/**
 * Twelve months from a first end on the last of the month before, so the twelfth payment on a first would be a day late:
 * then they begin the day before, if that makes the plan exempt.
 */
function exempt(terms: InstalmentTerms, { debt, today, isHoliday, mayBeCredit }: KnownForOffers): PlanTerms {
  const isWithin = (possible: PlanTerms) => {
    const found = scheduleOf(debt, possible, isHoliday);
    return found.ok && creditFindings(found.value.lines, today).length === 0;
  };
  const sooner = { ...terms, firstOn: addDays(terms.firstOn, -1) };
  return mayBeCredit && !isWithin(terms) && isWithin(sooner) ? sooner : terms;
}

function wholeUnits(amount: number, unit: number): Cents {
  return cents(Math.floor(amount / unit) * unit);
}
