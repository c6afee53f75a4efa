/** One offer worked out: its payments, its figures, what is said of them; or why it is not possible and what is near. */
import type { Cents } from '#core/basics/money';
import { sayMoney } from '#core/basics/money-text';
import type { Refusal, Result } from '#core/basics/result';
import { leftOver } from '#core/budgets/left-over';
import type { Budget } from '#core/budgets/state';
import { sayAboveBudget } from '#core/plans/above-budget';
import { breakEven, offerFigures, type BreakEven, type OfferFigures } from '#core/plans/offer-figures';
import { offerInFigures, offerName, strategyNames } from '#core/plans/say-offer';
import { nearestOffers, type NearestOffer } from '#core/plans/say-nearest';
import { scheduleOf, type Schedule } from '#core/plans/schedule';
import type { PlanTerms } from '#core/plans/terms';
import type { IsHoliday } from '#core/plans/working-day';
import type { Figures } from '../../ui/figures';
import type { OfferTexts } from './offer-texts';

/** What all offers of one screen are worked out against. */
export interface OfferSetting {
  readonly debt: Cents;
  readonly figures: Figures;
  readonly isHoliday: IsHoliday;
  /** Null where nobody asked yet, or where it is covered. */
  readonly budget: Budget | null;
  /** A year, in millionths. */
  readonly costOfMoney: number;
  readonly chargeable: number;
  readonly read: (texts: OfferTexts) => Result<PlanTerms>;
}

interface Possible {
  readonly schedule: Schedule;
  readonly terms: PlanTerms;
  readonly figures: OfferFigures;
  readonly headline: string;
  /** How far it is above what they have left, in words. */
  readonly above: string | null;
  readonly breakEven: BreakEven | null;
}

export interface WorkedOffer {
  readonly name: string;
  /** Null while something is missing in a field. */
  readonly terms: PlanTerms | null;
  readonly possible: Possible | null;
  readonly refusal: Refusal | null;
  /** What is possible instead, the nearest first. */
  readonly nearest: readonly NearestOffer[];
}

export function workOffer(texts: OfferTexts, setting: OfferSetting): WorkedOffer {
  const read = setting.read(texts);
  const name = texts.name.trim() || (read.ok ? offerName(read.value) : strategyNames[texts.strategy]);
  if (!read.ok) return { name, terms: null, possible: null, refusal: read.refusal, nearest: [] };
  const terms = read.value;
  const { debt, isHoliday, figures } = setting;
  const found = scheduleOf(debt, terms, isHoliday);
  if (found.ok) {
    return { name, terms, possible: possibleOf(terms, found.value, setting), refusal: null, nearest: [] };
  }
  const { refusal } = found;
  const nearest = nearestOffers(debt, refusal, isHoliday, figures.currency, figures.locale);
  return { name, terms, possible: null, refusal, nearest };
}

function possibleOf(terms: PlanTerms, schedule: Schedule, setting: OfferSetting): Possible {
  const { debt, figures, budget, costOfMoney, chargeable } = setting;
  const money = (amount: Cents) => sayMoney(amount, figures.currency, figures.locale);
  const left = budget && leftOver(budget.form);
  return {
    schedule,
    terms,
    figures: offerFigures(schedule, terms, { from: figures.today, costOfMoney, chargeable, leftOver: left }),
    headline: offerInFigures(terms, schedule.lines, money),
    above: budget && sayAboveBudget(schedule, terms, budget, money),
    breakEven: terms.strategy === 'discount' ? breakEven(debt, terms, costOfMoney) : null,
  };
}
