/** The laws of every schedule, over 100,000 random plans of all strategies: not one wrong penny, no day out of order. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum, zero, type Cents } from '#core/basics/money';
import { publicHolidays } from '#core/holidays/public-holidays';
import { scheduleOf, type Schedule } from '#core/plans/schedule';
import { planTermsSchema, type InstalmentTerms, type PlanTerms } from '#core/plans/terms';
import { isWorkingDay } from '#core/plans/working-day';
import { anyDebt, anyTerms } from '../../support/plan-terms';

const isHoliday = publicHolidays('GB-EAW');

/** What is wrong with a schedule, in words; null when nothing is. */
type Law = (schedule: Schedule, debt: Cents, terms: PlanTerms) => string | null;

const laws: Readonly<Record<string, Law>> = {
  'lines sum to debt − concession + interest': ({ lines, concession, interest }, debt) => {
    const total = lines.reduce((all, { amount }) => all + amount, 0);
    return total === debt - concession + interest ? null : `they come to ${total}`;
  },
  'the interest of the lines is the interest': ({ lines, interest }) => {
    const found = sum(lines.map((line) => line.interest ?? zero));
    return found === interest && interest >= 0 ? null : `it comes to ${found}`;
  },
  'each line asks for something': ({ lines }) =>
    lines.length > 0 && lines.every(({ amount }) => amount > 0) ? null : 'one does not',
  'days are in order': ({ lines }) =>
    lines.every(({ on }, i) => i === 0 || on >= (lines[i - 1]?.on ?? on)) ? null : 'they are not',
  'no line is on a day off when days are moved': ({ lines }, _, terms) => {
    if (!('shift' in terms) || !terms.shift) return null;
    const set = new Set(terms.pins?.map(({ on }) => on));
    const found = lines.find(({ on }) => !set.has(on) && !isWorkingDay(on, isHoliday));
    return found ? `${found.on} is` : null;
  },
  'what was set by hand stays': ({ lines }, _, terms) => {
    if (!('pins' in terms) || ('interest' in terms && terms.interest)) return null;
    const instalments = instalmentsOf(lines, terms);
    const changed = lastPins(terms).find(({ instalment, amount, on }) => {
      const line = instalments[instalment];
      return (amount !== undefined && line?.amount !== amount) || (on !== undefined && line?.on !== on);
    });
    return changed ? `instalment ${changed.instalment} does not` : null;
  },
  'equal instalments are equal, but for those set by hand and the one that takes the rest': (
    { lines, restAt },
    _,
    terms,
  ) => {
    if (terms.strategy !== 'equal' || terms.interest) return null;
    const first = lines.length - terms.instalments;
    const set = new Set(
      terms.pins?.filter(({ amount }) => amount).map(({ instalment }) => first + instalment),
    );
    const others = lines.filter((__, i) => i >= first && i !== restAt && !set.has(i));
    const sizes = new Set(others.map(({ amount }) => amount));
    return sizes.size <= 1 ? null : `there are ${[...sizes].join(', ')}`;
  },
  'rounded payments are rounded': ({ lines, restAt }, _, terms) => {
    if (terms.strategy !== 'equal' || !terms.roundTo || terms.pins || terms.interest) return null;
    if (terms.instalments === 1) return null;
    const { roundTo, deposit } = terms;
    const found = lines.find(
      ({ amount }, i) => i >= (deposit > 0 ? 1 : 0) && i !== restAt && amount % roundTo !== 0,
    );
    return found ? `${found.amount} is not` : null;
  },
};

/** The last word on each instalment. */
function lastPins({ pins = [] }: InstalmentTerms) {
  return [...new Map(pins.map((pin) => [pin.instalment, pin])).values()].filter(
    ({ instalment }) => pins.filter((pin) => pin.instalment === instalment).length === 1,
  );
}

function instalmentsOf(lines: Schedule['lines'], terms: InstalmentTerms) {
  return terms.deposit > 0 ? lines.slice(1) : lines;
}

/** They take some 10 s by themselves, and longer where the machine is busy. */
const TIMEOUT_MS = 240_000;

describe('100,000 random plans', () => {
  it(
    'keep every law, and what is refused is refused with what is possible',
    () => {
      const seen = new Map<string, number>();
      const keepsTheLaws = (schedule: Schedule, debt: Cents, terms: PlanTerms) => {
        seen.set(terms.strategy, (seen.get(terms.strategy) ?? 0) + 1);
        for (const [law, broken] of Object.entries(laws)) {
          const how = broken(schedule, debt, terms);
          if (how !== null) throw new Error(`${law}: ${how}`);
        }
      };
      fc.assert(
        fc.property(anyDebt, anyTerms, (debt, terms) => {
          const found = scheduleOf(debt, terms, isHoliday);
          if (found.ok) return keepsTheLaws(found.value, debt, terms);
          const { nearest, code } = found.refusal;
          if (nearest.length === 0) throw new Error(`${code} offers nothing`);
          for (const near of nearest) {
            const instead = scheduleOf(debt, near, isHoliday);
            if (!instead.ok) throw new Error(`${code} offers what is refused`);
            keepsTheLaws(instead.value, debt, near);
          }
        }),
        { numRuns: 100_000 },
      );
      const strategies = planTermsSchema.options.map(({ shape }) => shape.strategy.value);
      for (const strategy of strategies) expect(seen.get(strategy)).toBeGreaterThan(1000);
    },
    TIMEOUT_MS,
  );

  it('are terms a command may bring, and so is what is offered instead', () => {
    fc.assert(
      fc.property(anyDebt, anyTerms, (debt, terms) => {
        expect(planTermsSchema.parse(terms)).toEqual(terms);
        const found = scheduleOf(debt, terms, isHoliday);
        const nearest = found.ok ? [] : found.refusal.nearest;
        for (const near of nearest) expect(planTermsSchema.parse(near)).toEqual(near);
      }),
      { numRuns: 3000 },
    );
  });
});
