/** Edited lines: they stay as somebody wrote them while the rest re-balances. */
import type { Cents } from '../basics/money';
import type { InstalmentTerms, Pin } from './terms';

/** The terms with an instalment edited; what was edited of it before stays, where the new edit says nothing of it. */
export function withPin<T extends InstalmentTerms>(terms: T, pin: Pin): T {
  const before = terms.pins?.find((each) => each.instalment === pin.instalment);
  const others = withoutPin(terms, pin.instalment).pins ?? [];
  return { ...terms, pins: [...others, { ...before, ...pin }] };
}

/** The terms with an instalment as the plan itself would have it. */
export function withoutPin<T extends InstalmentTerms>(terms: T, instalment: number): T {
  return onlyPins(terms, (pin) => pin.instalment !== instalment);
}

/** The amounts somebody gave, by instalment. */
export function pinnedAmounts({ pins = [] }: InstalmentTerms): Map<number, Cents> {
  return new Map(
    pins.flatMap(({ instalment, amount }) => (amount === undefined ? [] : [[instalment, amount] as const])),
  );
}

/** The terms with fewer and fewer of their edits, the latest gone first: what can be asked for instead. */
export function unpinnedOneByOne<T extends InstalmentTerms>(terms: T): T[] {
  const pins = terms.pins ?? [];
  return pins.map((_, gone) => onlyPins(terms, (pin) => pins.indexOf(pin) < pins.length - 1 - gone));
}

/** The terms with the amounts somebody gave, but not the days. */
export function withoutDays<T extends InstalmentTerms>(terms: T): T {
  const pins = [...pinnedAmounts(terms)].map(([instalment, amount]) => ({ instalment, amount }));
  return { ...terms, pins };
}

/** The terms with the days somebody gave, but not the amounts. */
export function withoutAmounts<T extends InstalmentTerms>(terms: T): T {
  const pins = (terms.pins ?? []).flatMap(({ instalment, on, isFollowed }) =>
    on === undefined ? [] : [{ instalment, on, ...(isFollowed && { isFollowed }) }],
  );
  return { ...terms, pins };
}

function onlyPins<T extends InstalmentTerms>(terms: T, isKept: (pin: Pin) => boolean): T {
  const { pins = [], ...rest } = terms;
  const kept = pins.filter((pin) => isKept(pin));
  return { ...rest, ...(kept.length > 0 ? { pins: kept } : {}) } as T;
}
