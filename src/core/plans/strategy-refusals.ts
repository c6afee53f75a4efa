/** Why a strategy itself cannot be, and what comes nearest to it. */
import type { LocalDate } from '../basics/local-date';
import { cents, subtract, type Cents } from '../basics/money';
import type { InstalmentDay } from './instalment-days';
import { asEqual } from './nearest-terms';
import { onlyPins } from './pins';
import { refusePlan } from './plan-refusal';
import { MAX_INSTALMENTS, type InstalmentTerms, type TermsOf } from './terms';

export function tooLittleEachTime(terms: TermsOf<'amount'>, count: number, most: number) {
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

export function endsTooSoon(terms: TermsOf<'until'>, [first]: readonly LocalDate[]) {
  return refusePlan(
    'ends-before-it-starts',
    'The plan would end before its first payment. Choose a later day.',
    'endOn',
    first ? [{ ...terms, endOn: first }] : [],
  );
}

export function endsTooLate(terms: TermsOf<'until'>, days: readonly LocalDate[]) {
  const last = days[MAX_INSTALMENTS - 1];
  return refusePlan(
    'too-many-instalments',
    `That would be more than ${MAX_INSTALMENTS} payments, the longest plan there is. End it earlier, or ask less often.`,
    'endOn',
    last ? [{ ...terms, endOn: last }] : [],
  );
}

export function nothingAfterTheFirst(terms: TermsOf<'stepped'>) {
  const { instalments, first } = terms;
  const fewer = instalments - 1;
  return refusePlan(
    'no-step',
    'The first, smaller payments are all there are. Make them fewer, or the plan longer.',
    'first',
    fewer > 0 ? [{ ...terms, first: { ...first, payments: fewer } }] : [],
  );
}

export function settlesForAll(terms: TermsOf<'settlement'>) {
  return refusePlan(
    'nothing-conceded',
    'That is all that is owed, or more. Take less, or offer instalments instead.',
    'settleFor',
    [asEqual(terms, terms.instalments)],
  );
}

export function discountsAll(debt: Cents, terms: TermsOf<'discount'>) {
  const most = subtract(debt, cents(1));
  return refusePlan(
    'discount-too-large',
    'The discount would leave nothing to pay. Make it smaller.',
    'discount',
    most > 0 ? [{ ...terms, discount: most }] : [],
  );
}

export function fullSumTooEarly(terms: TermsOf<'discount'>) {
  return refusePlan(
    'full-sum-before-discount',
    'The full sum would be due before the discounted one. Choose a later day.',
    'otherwiseOn',
    [{ ...terms, otherwiseOn: terms.by }],
  );
}

export function tooLong(terms: InstalmentTerms, days: readonly InstalmentDay[]) {
  return refusePlan(
    'too-long',
    'The plan would go on for more than fifteen years. Choose fewer payments, or have them more often.',
    'instalments',
    days.length > 0 && 'instalments' in terms ? [{ ...terms, instalments: days.length }] : [],
  );
}

export function noSuchInstalment(terms: InstalmentTerms, count: number) {
  return refusePlan(
    'no-such-instalment',
    'A payment that was changed by hand is no longer part of the plan. Take that change out, or make the plan longer.',
    'pins',
    [onlyPins(terms, ({ instalment }) => instalment < count)],
  );
}
