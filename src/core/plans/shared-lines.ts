/** The amounts of a plan without interest: what is said stays, the others share the rest, the last of them to the penny. */
import { shareByWeights } from '../basics/allocate';
import { cents, subtract, sum, type Cents } from '../basics/money';
import { toThePenny, withFewer } from './nearest-terms';
import type { Outline } from './outline';
import { unpinnedOneByOne } from './pins';
import type { PlanLine } from './plan-line';
import { planned, refusePlan, type Planned } from './plan-refusal';
import type { PlanTerms } from './terms';

/** The instalments, without the deposit. */
export interface InstalmentLines {
  readonly lines: readonly PlanLine[];
  /** Which of them takes the rest of the rounding; null where nothing was rounded. */
  readonly restAt: number | null;
}

/** Refused, with what comes nearest, where the amounts said leave too little for the others, or do not add up. */
export function sharedLines(rest: Cents, terms: PlanTerms, outline: Outline): Planned<InstalmentLines> {
  const { days, weights, fixed, unit } = outline;
  const open = days.flatMap((_, i) => (fixed.has(i) ? [] : [i]));
  const left = subtract(rest, sum(fixed.values()));
  if (open.length === 0 && left !== 0) return doesNotAddUp(rest, terms, left);
  if (open.length > 0 && left <= 0) return leavesNothing(rest, terms, outline);
  const openWeights = open.map((i) => weights[i] ?? 1);
  const shares = open.length === 0 ? [] : shareByWeights(left, openWeights, unit);
  if (shares.some((share) => share <= 0)) return tooSmall(left, terms, outline, open.length);
  const shareAt = new Map(open.map((i, place) => [i, shares[place]]));
  const lines = days.map((on, i) => ({ on, amount: fixed.get(i) ?? shareAt.get(i) ?? cents(0) }));
  // One alone takes what the amounts said leave over.
  const isRounded = (open.length === 1 && fixed.size > 0) || !isExact(left, openWeights, shares);
  return planned({ lines, restAt: isRounded ? (open.at(-1) ?? null) : null });
}

/** Each share is its very part of the whole. */
function isExact(left: Cents, weights: readonly number[], shares: readonly Cents[]): boolean {
  const whole = BigInt(weights.reduce((all, weight) => all + weight, 0));
  return shares.every((share, i) => BigInt(share) * whole === BigInt(left) * BigInt(weights[i] ?? 0));
}

function doesNotAddUp(rest: Cents, terms: PlanTerms, left: Cents) {
  const more = left < 0 ? 'more' : 'less';
  if (terms.strategy === 'free-form') {
    return refusePlan(
      'does-not-add-up',
      `The lines come to ${more} than is owed. Let the last one take the difference.`,
      'lines',
      [...lastTakesIt(terms.lines, left), scaled(terms.lines, rest)].map((lines) => ({ ...terms, lines })),
    );
  }
  return refusePlan(
    'does-not-add-up',
    `Every payment was set by hand, and together they come to ${more} than is owed. Let one of them go free.`,
    'pins',
    'pins' in terms ? unpinnedOneByOne(terms) : [],
  );
}

function lastTakesIt(lines: readonly PlanLine[], left: Cents): PlanLine[][] {
  const [last, before] = [lines.at(-1), lines.slice(0, -1)];
  return last && last.amount + left > 0 ? [[...before, { ...last, amount: cents(last.amount + left) }]] : [];
}

/** All lines in the same proportion. */
function scaled(lines: readonly PlanLine[], rest: Cents): PlanLine[] {
  const shares = shareByWeights(
    rest,
    lines.map(({ amount }) => amount),
  );
  return lines.map(({ on }, i) => ({ on, amount: shares[i] ?? cents(0) }));
}

function leavesNothing(rest: Cents, terms: PlanTerms, { days, unit }: Outline) {
  if (terms.strategy === 'stepped' && !terms.pins) {
    const { first, instalments } = terms;
    const few = Math.floor((rest - unit * (instalments - first.payments)) / first.each);
    const smaller = cents(Math.floor(rest / instalments / unit) * unit);
    return refusePlan(
      'first-payments-too-large',
      'The first payments would pay everything. Make them smaller, or fewer.',
      'first',
      [
        ...(smaller > 0 ? [{ ...terms, first: { ...first, each: smaller } }] : []),
        ...(few > 0 ? [{ ...terms, first: { ...first, payments: few } }] : []),
        ...withFewer(terms, 1, days),
      ],
    );
  }
  return refusePlan(
    'edited-too-large',
    'The payments set by hand leave nothing for the others. Make one of them smaller.',
    'pins',
    'pins' in terms ? unpinnedOneByOne(terms) : [],
  );
}

function tooSmall(left: Cents, terms: PlanTerms, { days, unit }: Outline, open: number) {
  const count = days.length - open + Math.floor(left / unit);
  if (!('cadence' in terms)) throw new Error('one payment is never too small');
  return refusePlan(
    'too-many-instalments',
    `There is too little left for ${open} instalments. Choose fewer.`,
    'instalments',
    [
      ...withFewer(terms, Math.min(count, days.length - 1), days),
      ...toThePenny(terms),
      ...unpinnedOneByOne(terms),
    ],
  );
}
