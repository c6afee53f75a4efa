/** The chosen offer in hand: its texts, how a field changes them, and what stands in the way of which field. */
import type { Refusal } from '#core/basics/result';
import type { PlanTerms, Strategy } from '#core/plans/terms';
import { withOffer } from './builder-texts';
import { textsOf, type OfferTexts } from './offer-texts';
import type { Builder } from './use-builder';
import type { WorkedOffer } from './work-offer';

export interface Shaping {
  readonly place: number;
  readonly texts: OfferTexts;
  readonly worked: WorkedOffer;
  /** @param field typing in one field is one step for undo */
  readonly set: (changed: Partial<OfferTexts>, field?: string) => void;
  /** Other terms take the place of what is typed: a nearest offer, an edited line. */
  readonly take: (terms: PlanTerms) => void;
  readonly chooseStrategy: (strategy: Strategy) => void;
  readonly errorOf: (field: keyof OfferTexts) => string | null;
}

/** What a refusal of the schedule is about, as the fields here are called. */
const fieldsOf: Readonly<Record<string, keyof OfferTexts>> = {
  instalments: 'payments',
  first: 'firstEach',
  on: 'laterOn',
};

/** @param refusal why it could not be offered, where that was tried */
export function shapingOf({ texts, worked, change, say }: Builder, refusal: Refusal | null): Shaping | null {
  const place = texts.chosen;
  const [offer, result] = [texts.offers[place], worked[place]];
  if (!offer || !result) return null;
  const set: Shaping['set'] = (changed, field = '') =>
    change(withOffer(texts, place, { ...offer, ...changed }), field && `${place} ${field}`);
  const why = result.refusal ?? refusal;
  return {
    place,
    texts: offer,
    worked: result,
    set,
    take: (terms) => set(textsOf(terms, offer, say)),
    chooseStrategy: (strategy) => {
      const lines = strategy === 'free-form' ? result.possible?.schedule.lines : undefined;
      set({ strategy, ...(lines && { lines: lines.map(({ on, amount }) => ({ on, amount })) }) });
    },
    errorOf: (field) => (why?.field && (fieldsOf[why.field] ?? why.field) === field ? why.message : null),
  };
}
