/** What the texts of an offer mean: the terms of a plan, or what is missing and in which field. */
import { localDateSchema } from '#core/basics/local-date';
import { zero } from '#core/basics/money';
import { ok, refuse, type Result } from '#core/basics/result';
import { z } from '#core/basics/zod';
import { cadences } from '#core/plans/cadence';
import { MAX_INSTALMENTS, planTermsSchema, type PlanTerms, type Strategy } from '#core/plans/terms';
import { moneyTextSchema } from '../../ui/money-field';
import type { OfferTexts } from './offer-texts';

const aDay = z.string().min(1, 'Choose a day.').pipe(localDateSchema);

const aCount = z
  .string()
  .regex(/^\s*\d{1,3}\s*$/, 'How many? Write a number, like 4.')
  .transform(Number)
  .refine((count) => count <= MAX_INSTALMENTS, `${MAX_INSTALMENTS} are the most.`);

const someCount = aCount.refine((count) => count > 0, 'A plan needs at least one payment.');

const noneOr = <T>(schema: z.ZodType<T, string>) =>
  z.union([z.literal('').transform((): T | null => null), schema]);

const kept = z.array(z.any());

/** Amounts are read in the book's currency; each strategy looks only at its own fields. */
export function offerReader(currency: string): (texts: OfferTexts) => Result<PlanTerms> {
  const schemas = strategySchemas(currency);
  return (texts) => {
    const read = schemas[texts.strategy].safeParse(texts);
    if (!read.success) return refusal(read.error);
    const terms = planTermsSchema.safeParse({ ...read.data, strategy: texts.strategy });
    return terms.success ? ok(terms.data) : refusal(terms.error);
  };
}

function refusal({ issues: [issue] }: z.ZodError) {
  return refuse(
    'unreadable',
    issue?.message ?? 'Fill in the shape of the offer.',
    String(issue?.path[0] ?? ''),
  );
}

function strategySchemas(currency: string): Readonly<Record<Strategy, z.ZodType<object>>> {
  const money = moneyTextSchema(currency);
  const someMoney = money.refine((amount) => amount > 0, 'Write an amount above nothing.');
  const inInstalments = <Own extends z.ZodRawShape>(own: Own) =>
    z.object({ ...instalmentTexts(money), ...own }).transform(pausedAndShifted);
  return {
    equal: inInstalments({ payments: someCount }),
    amount: inInstalments({ each: someMoney, atMost: noneOr(someCount) }),
    until: inInstalments({ endOn: aDay }),
    stepped: inInstalments({ payments: someCount, firstPayments: someCount, firstEach: someMoney }),
    seasonal: inInstalments({ payments: someCount, weights: kept }),
    settlement: inInstalments({ payments: someCount, settleFor: someMoney }),
    extension: z.object({ laterOn: aDay }).transform(({ laterOn }) => ({ on: laterOn })),
    discount: z.object({ discount: someMoney, by: aDay, otherwiseOn: aDay }),
    'free-form': z.object({ lines: kept.min(1, 'Write the first payment.') }),
  };
}

function instalmentTexts(money: ReturnType<typeof moneyTextSchema>) {
  return {
    deposit: noneOr(money),
    depositOn: aDay,
    cadence: z.enum(cadences),
    firstOn: aDay,
    shift: z.string(),
    roundTo: z.string().transform(Number),
    pauseAfter: noneOr(aCount),
    pauseFor: noneOr(aCount),
    pins: kept,
  };
}

/** As the terms are called and grouped; what is not wished for is left out. */
function pausedAndShifted(read: Readonly<Record<string, unknown>>): object {
  const {
    payments,
    firstPayments,
    firstEach,
    pauseAfter,
    pauseFor,
    shift,
    roundTo,
    pins,
    atMost,
    deposit,
    ...rest
  } = read;
  const isPaused = typeof pauseFor === 'number' && pauseFor > 0;
  return {
    ...rest,
    deposit: deposit ?? zero,
    ...(payments !== undefined && { instalments: payments }),
    ...(firstPayments !== undefined && { first: { payments: firstPayments, each: firstEach } }),
    ...(isPaused && { pause: { after: pauseAfter ?? 0, skips: pauseFor } }),
    ...(shift !== '' && { shift }),
    ...(roundTo !== 1 && { roundTo }),
    ...(typeof atMost === 'number' && { atMost }),
    ...(Array.isArray(pins) && pins.length > 0 && { pins }),
  };
}
