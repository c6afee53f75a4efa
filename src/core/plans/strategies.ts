/** What each strategy says about days, weights, amounts and concession; all else is the same for every plan. */
import { subtract, zero, type Cents } from '../basics/money';
import type { LocalDate } from '../basics/local-date';
import { instalmentDays, type InstalmentDay } from './instalment-days';
import { asEqual } from './nearest-terms';
import type { Outline } from './outline';
import { pinnedAmounts } from './pins';
import { planned, refusePlan, type Planned } from './plan-refusal';
import { MAX_INSTALMENTS, type InstalmentTerms, type PlanTerms, type Strategy, type TermsOf } from './terms';
import { workingDay, type IsHoliday } from './working-day';

type OutlineOf<S extends Strategy> = (
  debt: Cents,
  terms: TermsOf<S>,
  isHoliday: IsHoliday,
) => Planned<Outline>;

const strategies: { readonly [S in Strategy]: OutlineOf<S> } = {
  equal: (_, terms, isHoliday) => inInstalments(terms, terms.instalments, isHoliday),

  amount(debt, terms, isHoliday) {
    const count = paymentsOf(subtract(debt, terms.deposit), terms);
    const most = terms.atMost ?? MAX_INSTALMENTS;
    if (count > most) return tooLittleEachTime(terms, count, most);
    return inInstalments(terms, count, isHoliday, { fixed: fixedFirst(count - 1, terms.each) });
  },

  until(_, terms, isHoliday) {
    const { pins: _pins, ...unpinned } = terms;
    const days = instalmentDays(unpinned, MAX_INSTALMENTS + 1, isHoliday).map(({ on }) => on);
    const count = days.filter((on) => on <= terms.endOn).length;
    if (count === 0) return endsTooSoon(terms, days);
    if (count > MAX_INSTALMENTS) return endsTooLate(terms, days);
    return inInstalments(terms, count, isHoliday);
  },

  stepped(_, terms, isHoliday) {
    const { instalments, first } = terms;
    if (first.payments >= instalments) return nothingAfterTheFirst(terms);
    return inInstalments(terms, instalments, isHoliday, { fixed: fixedFirst(first.payments, first.each) });
  },

  seasonal(_, terms, isHoliday) {
    const weightOf = (on: LocalDate) => terms.weights[Number(on.slice(5, 7)) - 1] ?? 0;
    return inInstalments(terms, terms.instalments, isHoliday, { weightOf });
  },

  settlement(debt, terms, isHoliday) {
    if (terms.settleFor >= debt) return settlesForAll(terms);
    const concession = subtract(debt, terms.settleFor);
    return inInstalments(terms, terms.instalments, isHoliday, { concession });
  },

  extension: (_, { on }) => planned(onDays(on)),

  discount(debt, terms) {
    const { discount, by, otherwiseOn } = terms;
    if (discount >= debt) return discountsAll(debt, terms);
    if (otherwiseOn < by) return fullSumTooEarly(terms);
    return planned({ ...onDays(by), concession: discount, otherwise: { on: otherwiseOn, amount: debt } });
  },

  'free-form': (_, { lines }) =>
    planned({
      ...onDays(...lines.map(({ on }) => on)),
      fixed: new Map(lines.map(({ amount }, i) => [i, amount])),
    }),
};

/** Refused where the strategy itself cannot be; whether the amounts fit is looked at when they are shared out. */
export function outlineOf(debt: Cents, terms: PlanTerms, isHoliday: IsHoliday): Planned<Outline> {
  // The table pairs each strategy with its own terms, which TypeScript can't see across an index.
  const outline = strategies[terms.strategy] as OutlineOf<Strategy>;
  return outline(debt, terms, isHoliday);
}

interface Differs {
  readonly concession?: Cents;
  readonly fixed?: ReadonlyMap<number, Cents>;
  /** The weight of the month a day falls in; 0 leaves the day out. */
  readonly weightOf?: (cadenceDay: LocalDate) => number;
}

/** The parts all plans in instalments have: deposit, days, edits; each weighs the same unless something differs. */
function inInstalments(
  terms: InstalmentTerms,
  count: number,
  isHoliday: IsHoliday,
  { concession = zero, fixed, weightOf = () => 1 }: Differs = {},
): Planned<Outline> {
  const days = instalmentDays(terms, count, isHoliday, (on) => weightOf(on) > 0);
  if (days.length < count) return tooLong(terms, days);
  if (terms.pins?.some(({ instalment }) => instalment >= count)) return noSuchInstalment(terms, count);
  const { deposit, depositOn, shift, roundTo = 1 } = terms;
  const openingOn = shift ? workingDay(depositOn, shift, isHoliday) : depositOn;
  return planned({
    concession,
    opening: deposit > 0 ? { on: openingOn, amount: deposit } : null,
    days: days.map(({ on }) => on),
    weights: days.map((each) => weightOf(each.cadenceDay)),
    fixed: new Map([...(fixed ?? []), ...pinnedAmounts(terms)]),
    unit: roundTo,
    otherwise: null,
  });
}

function onDays(...days: LocalDate[]): Outline {
  const weights = days.map(() => 1);
  return { concession: zero, opening: null, days, weights, fixed: new Map(), unit: 1, otherwise: null };
}

/** How many payments it takes, those somebody edited counting with their own amount; at least one. */
function paymentsOf(rest: number, terms: TermsOf<'amount'>): number {
  const pinned = pinnedAmounts(terms);
  const edited = Math.max(0, ...[...pinned.keys()].map((instalment) => instalment + 1));
  let [left, count] = [rest, 0];
  for (; left > 0 && count < edited; count++) left -= pinned.get(count) ?? terms.each;
  return Math.max(1, count + Math.ceil(Math.max(0, left) / terms.each));
}

function fixedFirst(count: number, each: Cents): Map<number, Cents> {
  return new Map(Array.from({ length: count }, (_, i) => [i, each]));
}

function tooLittleEachTime(terms: TermsOf<'amount'>, count: number, most: number) {
  const { atMost: _, ...unbound } = terms;
  return refusePlan(
    'too-small-instalment',
    count > MAX_INSTALMENTS
      ? `That would take ${count} payments; the longest plan has ${MAX_INSTALMENTS}. Ask for more each time, or for a deposit.`
      : `That takes ${count} payments, and not ${most}. Allow more of them, or ask for more each time.`,
    'each',
    [...(count <= MAX_INSTALMENTS ? [unbound] : []), asEqual(terms, most)],
  );
}

function endsTooSoon(terms: TermsOf<'until'>, [first]: readonly LocalDate[]) {
  return refusePlan(
    'ends-before-it-starts',
    'The plan would end before its first payment. Choose a later day.',
    'endOn',
    first ? [{ ...terms, endOn: first }] : [],
  );
}

function endsTooLate(terms: TermsOf<'until'>, days: readonly LocalDate[]) {
  const last = days[MAX_INSTALMENTS - 1];
  return refusePlan(
    'too-many-instalments',
    `That would be more than ${MAX_INSTALMENTS} payments, the longest plan there is. End it earlier, or ask less often.`,
    'endOn',
    last ? [{ ...terms, endOn: last }] : [],
  );
}

function nothingAfterTheFirst(terms: TermsOf<'stepped'>) {
  const { instalments, first } = terms;
  const fewer = instalments - 1;
  return refusePlan(
    'no-step',
    'The first, smaller payments are all there are. Make them fewer, or the plan longer.',
    'first',
    fewer > 0 ? [{ ...terms, first: { ...first, payments: fewer } }] : [],
  );
}

function settlesForAll(terms: TermsOf<'settlement'>) {
  return refusePlan(
    'nothing-conceded',
    'That is all that is owed, or more. Take less, or offer instalments instead.',
    'settleFor',
    [asEqual(terms, terms.instalments)],
  );
}

function discountsAll(debt: Cents, terms: TermsOf<'discount'>) {
  const most = subtract(debt, 1 as Cents);
  return refusePlan(
    'discount-too-large',
    'The discount would leave nothing to pay. Make it smaller.',
    'discount',
    most > 0 ? [{ ...terms, discount: most }] : [],
  );
}

function fullSumTooEarly(terms: TermsOf<'discount'>) {
  return refusePlan(
    'full-sum-before-discount',
    'The full sum would be due before the discounted one. Choose a later day.',
    'otherwiseOn',
    [{ ...terms, otherwiseOn: terms.by }],
  );
}

function tooLong(terms: InstalmentTerms, days: readonly InstalmentDay[]) {
  return refusePlan(
    'too-long',
    'The plan would go on for more than fifteen years. Choose fewer payments, or have them more often.',
    'instalments',
    days.length > 0 && 'instalments' in terms ? [{ ...terms, instalments: days.length }] : [],
  );
}

function noSuchInstalment(terms: InstalmentTerms, count: number) {
  const pins = terms.pins?.filter(({ instalment }) => instalment < count) ?? [];
  return refusePlan(
    'no-such-instalment',
    'A payment that was changed by hand is no longer part of the plan. Take that change out, or make the plan longer.',
    'pins',
    [{ ...terms, pins }],
  );
}
