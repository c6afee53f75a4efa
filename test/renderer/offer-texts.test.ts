/** An offer as its fields hold it: read back as the very terms it was made of, or sent to the field that wants something. */
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import type { InvoiceId } from '#core/basics/ids';
import type { PlanTerms } from '#core/plans/terms';
import {
  firstTexts,
  placeForCopy,
  readRate,
  withCopy,
  withoutOffer,
} from '../../src/renderer/features/plans/builder-texts';
import { textsOf, usualTexts, type OfferTexts } from '../../src/renderer/features/plans/offer-texts';
import { offerReader } from '../../src/renderer/features/plans/read-offer';
import { storyTerms, today } from '../support/mrs-howe';
import { anyTerms } from '../support/plan-terms';
import { noHolidays } from '../support/schedules';

const usualIn = (locale: string) =>
  usualTexts(cents(2_400_00), today, 100, (amount) => sayAmount(amount, 'GBP', locale));
const usual = usualIn('en-GB');
const read = offerReader('GBP');

function refusalOf(texts: Partial<OfferTexts>) {
  const found = read({ ...usual, ...texts });
  return found.ok ? null : [found.refusal.field, found.refusal.message];
}

describe('the texts of an offer', () => {
  it.each(['en-GB', 'de-DE'])('are read as the terms they were made of, in %s', (locale) => {
    const say = (amount: number) => sayAmount(cents(amount), 'GBP', locale);
    assert(
      property(anyTerms, (terms) => {
        // Interest has no field here.
        if ('interest' in terms) return;
        const found = read(textsOf(terms, usualIn(locale), say));
        expect(found).toEqual({ ok: true, value: withoutDefaults(terms) });
      }),
    );
  });

  it('are possible in every strategy before anything is typed', () => {
    const strategies: PlanTerms['strategy'][] = [
      'equal',
      'amount',
      'until',
      'stepped',
      'seasonal',
      'settlement',
    ];
    for (const strategy of [...strategies, 'extension', 'discount'] as const) {
      expect(read({ ...usual, strategy })).toMatchObject({ ok: true, value: { strategy } });
    }
  });

  it('say what is missing, at its field', () => {
    expect(refusalOf({ payments: '' })).toEqual(['payments', 'How many? Write a number, like 4.']);
    expect(refusalOf({ payments: '0' })).toEqual(['payments', 'A plan needs at least one payment.']);
    expect(refusalOf({ payments: '121' })).toEqual(['payments', '120 are the most.']);
    expect(refusalOf({ firstOn: '' })).toEqual(['firstOn', 'Choose a day.']);
    expect(refusalOf({ deposit: 'a lot' })?.[0]).toBe('deposit');
    expect(refusalOf({ strategy: 'amount', each: '' })?.[0]).toBe('each');
    expect(refusalOf({ strategy: 'free-form' })).toEqual(['lines', 'Write the first payment.']);
    // What another strategy asks for is not looked at.
    expect(refusalOf({ each: 'a lot', endOn: '' })).toBeNull();
  });
});

/** No rounding is rounding to the penny. */
function withoutDefaults(terms: PlanTerms): PlanTerms {
  if (!('roundTo' in terms) || terms.roundTo !== 1) return terms;
  const { roundTo: _, ...others } = terms;
  return others;
}

describe('the offers of a builder', () => {
  const say = (amount: number) => sayAmount(cents(amount), 'GBP', 'en-GB');
  const known = {
    debt: cents(2_400_00),
    today,
    affordable: null,
    unit: 100,
    isHoliday: noHolidays,
    mayBeCredit: false,
  };
  const first = firstTexts(known, say);
  const payments = (texts: typeof first) => texts.offers.map((offer) => `${offer.deposit}+${offer.payments}`);

  it('begin as three, and keep at least one', () => {
    expect(payments(first)).toEqual(['+3', '800.00+3', '+6']);
    const two = withoutOffer({ ...first, chosen: 2 }, 0);
    expect([two.chosen, payments(two)]).toEqual([1, ['800.00+3', '+6']]);
    const one = withoutOffer(two, 1);
    expect([one.chosen, payments(one)]).toEqual([0, ['800.00+3']]);
    expect(withoutOffer(one, 0)).toBe(one);
  });

  it('are copied to the free place, else over the next one, and the copy is in hand', () => {
    const copied = withCopy(first, 2);
    expect([copied.chosen, payments(copied)]).toEqual([0, ['+6', '800.00+3', '+6']]);
    const two = withoutOffer(first, 2);
    expect(placeForCopy(two, 0)).toBe(2);
    expect(payments(withCopy(two, 0))).toEqual(['+3', '800.00+3', '+3']);
  });

  it('are small enough to be kept as a draft, with three plans of 120 lines written by hand', () => {
    const lines = Array.from({ length: 120 }, () => ({ on: day('2026-10-01'), amount: cents(1_000_00) }));
    const offers = [0, 1, 2].map(() => textsOf({ strategy: 'free-form', lines }, usual, say));
    const toggled = Array.from({ length: 40 }, () => '0'.repeat(36) as InvoiceId);
    expect(JSON.stringify({ ...first, offers, toggled }).length).toBeLessThan(20_000);
  });
});

it.each([
  ['8', 80_000],
  [' 8.5 %', 85_000],
  ['8,25', 82_500],
  ['', 0],
  ['eight', null],
  ['100', null],
])('a rate of “%s” is %s millionths', (text, rate) => {
  expect(readRate(text)).toBe(rate);
});

it('Mrs Howe’s plan is read from its texts', () => {
  expect(textsOf(storyTerms, usual, (amount) => sayAmount(amount, 'GBP', 'en-GB'))).toMatchObject({
    deposit: '800.00',
    payments: '4',
  });
});
