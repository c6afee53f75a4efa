/** All that stands in the plan builder, as plain data: it is kept as a draft, and Ctrl+Z goes back through it. */
import type { InvoiceId } from '#core/basics/ids';
import { firstOffers, type KnownForOffers } from '#core/plans/first-offers';
import { textsOf, usualTexts, type OfferTexts, type SayAmount } from './offer-texts';

export const PLACES = 3;
export const letters = ['A', 'B', 'C'] as const;

/** `type`, not `interface`: a draft is a record of fields. */
export type BuilderTexts = {
  readonly offers: readonly OfferTexts[];
  /** The place of the one that is shaped, and will be offered. */
  readonly chosen: number;
  /** Invoices put in or taken out against the usual choice. */
  readonly toggled: readonly InvoiceId[];
  /** Percent a year. */
  readonly costOfMoney: string;
  /** Percent a year that late debts could be charged; empty for none. */
  readonly chargeable: string;
};

/** Our own choice, as a start: about what an overdraft costs. */
const USUAL_COST = '8';

export function firstTexts(known: KnownForOffers, say: SayAmount): BuilderTexts {
  const usual = usualTexts(known.debt, known.today, known.unit, say);
  const offers = firstOffers(known).map((terms) => textsOf(terms, usual, say));
  return { offers, chosen: 0, toggled: [], costOfMoney: USUAL_COST, chargeable: '' };
}

export function withOffer(texts: BuilderTexts, place: number, offer: OfferTexts): BuilderTexts {
  return { ...texts, offers: texts.offers.map((each, i) => (i === place ? offer : each)) };
}

/** Where a copy of that offer goes: the free place, else over the next one. */
export function placeForCopy({ offers }: BuilderTexts, place: number): number {
  return offers.length < PLACES ? offers.length : (place + 1) % PLACES;
}

/** The copy is the one to be changed. */
export function withCopy(texts: BuilderTexts, place: number): BuilderTexts {
  const to = placeForCopy(texts, place);
  const offer = texts.offers[place];
  if (!offer) return texts;
  const offers = to === texts.offers.length ? [...texts.offers, offer] : texts.offers.with(to, offer);
  return { ...texts, offers, chosen: to };
}

/** One stays always. */
export function withoutOffer(texts: BuilderTexts, place: number): BuilderTexts {
  if (texts.offers.length === 1) return texts;
  const offers = texts.offers.toSpliced(place, 1);
  const chosen = texts.chosen > place || texts.chosen === offers.length ? texts.chosen - 1 : texts.chosen;
  return { ...texts, offers, chosen };
}

/** A rate of a year in millionths: `8.5` is 85,000; null where it is no such number. */
export function readRate(text: string): number | null {
  const tidy = text.replace('%', '').trim().replace(',', '.');
  if (tidy === '') return 0;
  return /^\d{1,2}(\.\d{1,4})?$/.test(tidy) ? Math.round(Number(tidy) * 10_000) : null;
}

/** Whole ones of a currency: 100 pence, 1 yen. */
export function unitOf(digits: number): number {
  return 10 ** digits;
}
