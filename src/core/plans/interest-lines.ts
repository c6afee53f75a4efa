/** The amounts of a plan that bears interest, on what is left after the deposit, which bears none. */
import { add, type Cents } from '../basics/money';
import { interestRows } from './interest';
import type { InterestTerms } from './interest-terms';
import { toThePenny, withFewer } from './nearest-terms';
import type { Outline } from './outline';
import { planned, refusePlan, type Planned } from './plan-refusal';
import type { InstalmentLines } from './shared-lines';
import { withoutAmounts } from './pins';
import type { EqualTerms, PlanTerms } from './terms';

type BearingTerms = EqualTerms & { readonly interest: InterestTerms };

export function bearsInterest(terms: PlanTerms): terms is BearingTerms {
  return terms.strategy === 'equal' && terms.interest !== undefined;
}

/** Days may be edited, amounts not: they follow from one another. */
export function interestLines(rest: Cents, terms: BearingTerms, outline: Outline): Planned<InstalmentLines> {
  const { days, fixed, unit } = outline;
  const refused = startsLate(terms, outline) ?? graceTooLong(terms, outline);
  if (refused) return refused;
  if (fixed.size > 0) return amountsEdited(terms);
  const rows = interestRows(rest, days, terms.interest, unit);
  if (!rows) return tooCoarse(terms, outline);
  const lines = rows.map(({ on, principal, interest }) => ({
    on,
    amount: add(principal, interest),
    interest,
  }));
  return planned({ lines, restAt: lines.length > 1 ? lines.length - 1 : null });
}

function startsLate(terms: BearingTerms, { days: [first] }: Outline) {
  if (!first || terms.interest.from <= first) return null;
  return refusePlan(
    'interest-starts-late',
    'The first payment would come before the interest starts to run. Let it run from an earlier day.',
    'interest',
    [{ ...terms, interest: { ...terms.interest, from: first } }],
  );
}

function graceTooLong(terms: BearingTerms, { days }: Outline) {
  const { interest } = terms;
  const { graceOnPrincipal = 0, deferred = 0 } = interest;
  const most = days.length - 1;
  if (graceOnPrincipal <= most && deferred <= most) return null;
  const shorter = {
    graceOnPrincipal: Math.min(graceOnPrincipal, most),
    deferred: Math.min(deferred, most),
  };
  return refusePlan(
    'grace-too-long',
    'The last payment has to repay the debt, so the time without repayment has to end before it. Shorten it.',
    'interest',
    [{ ...terms, interest: { ...interest, ...shorter } }],
  );
}

function amountsEdited(terms: BearingTerms) {
  const { interest: _, ...without } = terms;
  return refusePlan(
    'amounts-with-interest',
    'With interest the amounts follow from one another, so none can be set by hand. Set a day, or leave the interest out.',
    'pins',
    [withoutAmounts(terms), without],
  );
}

function tooCoarse(terms: BearingTerms, { days }: Outline) {
  return refusePlan(
    'too-many-instalments',
    'The payments would be too small to be rounded like this. Choose fewer, or round to the penny.',
    'instalments',
    [...toThePenny(terms), ...withFewer(terms, Math.floor(days.length / 2), days)],
  );
}
