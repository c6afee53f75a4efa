/** From a debt and the terms of a plan to its dated lines, to the last penny. */
import { cents, subtract, sum, zero, type Cents } from '../basics/money';
import { bearsInterest, interestLines } from './interest-lines';
import type { InstalmentLines } from './shared-lines';
import { outOfOrder } from './line-order';
import { inOnePayment } from './nearest-terms';
import type { Outline } from './outline';
import { sharedLines } from './shared-lines';
import type { PlanLine } from './plan-line';
import { planned, refusePlan, type Planned } from './plan-refusal';
import { outlineOf } from './strategies';
import type { PlanTerms } from './terms';
import type { IsHoliday } from './working-day';

/** The lines sum exactly to debt − concession + interest. */
export interface Schedule {
  /** In order of days, each above 0; one for the deposit, if there is one, then the instalments. */
  readonly lines: readonly PlanLine[];
  /** Taken off the debt, ≥ 0. */
  readonly concession: Cents;
  /** On top of the debt, ≥ 0. */
  readonly interest: Cents;
  /** The line that takes the rest of the rounding, by its place; null where nothing was rounded. */
  readonly restAt: number | null;
  /** What is owed, and when, if the concession is not taken up in time; null where it stands by itself. */
  readonly otherwise: PlanLine | null;
}

/** How many of the nearest offers are enough to choose from. */
const OFFERS = 2;

/**
 * The schedule of a debt under these terms. Pure: the same terms give the same lines for ever.
 *
 * A refusal carries the nearest terms that are possible (`refusal.nearest`), the nearest first; where nothing near is,
 * one payment of all on the first day.
 */
export function scheduleOf(debt: Cents, terms: PlanTerms, isHoliday: IsHoliday): Planned<Schedule> {
  const answer = composed(debt, terms, isHoliday);
  if (answer.ok || debt <= 0) return answer;
  const nearest: PlanTerms[] = [];
  for (const near of [...answer.refusal.nearest, inOnePayment(terms)]) {
    if (nearest.length < OFFERS && composed(debt, near, isHoliday).ok) nearest.push(near);
  }
  return { ok: false, refusal: { ...answer.refusal, nearest } };
}

function composed(debt: Cents, terms: PlanTerms, isHoliday: IsHoliday): Planned<Schedule> {
  if (debt <= 0) {
    return refusePlan(
      'nothing-to-plan',
      'Choose at least one invoice with something left to pay.',
      'invoiceIds',
      [],
    );
  }
  const outlined = outlineOf(debt, terms, isHoliday);
  if (!outlined.ok) return outlined;
  const outline = outlined.value;
  const disorder = outOfOrder(terms, outline);
  if (disorder) return disorder;
  const rest = subtract(subtract(debt, outline.concession), outline.opening?.amount ?? zero);
  if (rest <= 0) return depositTooLarge(terms, debt);
  const worked = bearsInterest(terms)
    ? interestLines(rest, terms, outline)
    : sharedLines(rest, terms, outline);
  return worked.ok ? planned(scheduleFrom(outline, worked.value)) : worked;
}

/** The deposit's line leads; a day on which nothing falls due, all of it being put off, is no line. */
function scheduleFrom(outline: Outline, { lines: instalments, restAt }: InstalmentLines): Schedule {
  const { concession, opening, otherwise } = outline;
  const due = instalments.filter(({ amount }) => amount > 0);
  const before = (opening ? 1 : 0) + due.length - instalments.length;
  return {
    lines: opening ? [opening, ...due] : due,
    concession,
    interest: sum(instalments.map(({ interest }) => interest ?? zero)),
    restAt: restAt === null ? null : restAt + before,
    otherwise,
  };
}

function depositTooLarge(terms: PlanTerms, debt: Cents) {
  const settled = terms.strategy === 'settlement' ? terms.settleFor : debt;
  const most = cents(settled - 1);
  const instead: PlanTerms[] =
    'instalments' in terms && most > 0 ? [{ ...terms, deposit: most, instalments: 1 }] : [];
  return refusePlan(
    'deposit-too-large',
    'The deposit would pay everything. Make it smaller, or ask for one payment.',
    'deposit',
    instead,
  );
}
