/**
 * What is agreed about a plan: the ideas it is composed of. `schedule.ts` works its lines out of them.
 *
 * Terms are kept in the book for ever, so a part may be added, if it may be left out, and none may change.
 */
import { localDateSchema } from '../basics/local-date';
import { centsSchema, positiveCentsSchema } from '../basics/money';
import { z } from '../basics/zod';
import { cadences } from './cadence';
import { interestSchema } from './interest-terms';
import { shifts } from './working-day';

/** The longest plan: ten years of monthly instalments. */
export const MAX_INSTALMENTS = 120;

const countSchema = z.number().int().min(1).max(MAX_INSTALMENTS);
const positionSchema = z
  .number()
  .int()
  .min(0)
  .max(MAX_INSTALMENTS - 1);

/** An instalment somebody edited: it stays, and the others re-balance. Instalments count from 0, without the deposit. */
const pinSchema = z.object({
  instalment: positionSchema,
  amount: positiveCentsSchema.exactOptional(),
  on: localDateSchema.exactOptional(),
  /** The days of those after it follow the new day; otherwise they stay where they were. */
  isFollowed: z.boolean().exactOptional(),
});
export type Pin = z.infer<typeof pinSchema>;

/** Opening, days, rounding and edits: every plan in instalments has these, whatever its strategy. */
const instalmentsSchema = z.object({
  /** 0 for none. */
  deposit: centsSchema.refine((n) => n >= 0, 'A deposit can be nothing, but not less.'),
  depositOn: localDateSchema,
  cadence: z.enum(cadences),
  /** The seed of the cadence. */
  firstOn: localDateSchema,
  /** Where days are moved from weekends and public holidays; left out, they stay. */
  shift: z.enum(shifts).exactOptional(),
  /** What instalments are rounded to, in minor units: 100 for whole pounds. Left out, 1. */
  roundTo: z.number().int().min(1).max(100_000).exactOptional(),
  /** A payment holiday: after so many instalments, so many days of the cadence go by without one. */
  pause: z.object({ after: positionSchema, skips: countSchema }).exactOptional(),
  pins: z.array(pinSchema).max(MAX_INSTALMENTS).exactOptional(),
});

const planLineSchema = z.object({ on: localDateSchema, amount: positiveCentsSchema });

export const planTermsSchema = z.discriminatedUnion('strategy', [
  /** So many equal instalments. */
  instalmentsSchema.extend({
    strategy: z.literal('equal'),
    instalments: countSchema,
    interest: interestSchema.exactOptional(),
  }),
  /** So much each time until it is paid, the last one less; in at most so many payments, if that is wished. */
  instalmentsSchema.extend({
    strategy: z.literal('amount'),
    each: positiveCentsSchema,
    atMost: countSchema.exactOptional(),
  }),
  /** Equal instalments, as many as fit until a day. */
  instalmentsSchema.extend({ strategy: z.literal('until'), endOn: localDateSchema }),
  /** So much for the first payments, then equal instalments of the rest. `instalments` counts both. */
  instalmentsSchema.extend({
    strategy: z.literal('stepped'),
    instalments: countSchema,
    first: z.object({ payments: countSchema, each: positiveCentsSchema }),
  }),
  /** For trades that earn in seasons: a weight for each month of the year, January first; none falls in a month of 0. */
  instalmentsSchema.extend({
    strategy: z.literal('seasonal'),
    instalments: countSchema,
    weights: z
      .array(z.number().int().min(0).max(100))
      .length(12)
      .refine((weights) => weights.some((weight) => weight > 0), 'Choose at least one month.'),
  }),
  /** A lower sum, taken as full and final. */
  instalmentsSchema.extend({
    strategy: z.literal('settlement'),
    instalments: countSchema,
    settleFor: positiveCentsSchema,
  }),
  /** All of it on one later day. */
  z.object({ strategy: z.literal('extension'), on: localDateSchema }),
  /** Less if paid by a day, the full sum on another otherwise. */
  z.object({
    strategy: z.literal('discount'),
    discount: positiveCentsSchema,
    by: localDateSchema,
    otherwiseOn: localDateSchema,
  }),
  /** Every line as somebody wrote it. */
  z.object({ strategy: z.literal('free-form'), lines: z.array(planLineSchema).min(1).max(MAX_INSTALMENTS) }),
]);

export type PlanTerms = z.infer<typeof planTermsSchema>;
export type Strategy = PlanTerms['strategy'];
/** In the order in which they are offered to choose from. */
export const strategies = [
  'equal',
  'amount',
  'until',
  'stepped',
  'extension',
  'discount',
  'settlement',
  'seasonal',
  'free-form',
] as const satisfies readonly Strategy[];
export type TermsOf<S extends Strategy> = Extract<PlanTerms, { readonly strategy: S }>;
/** Those of a plan in instalments. */
export type InstalmentTerms = Extract<PlanTerms, { readonly cadence: string }>;
export type EqualTerms = TermsOf<'equal'>;
