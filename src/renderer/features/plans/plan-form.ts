/** The shape of a plan as a form holds it, and the terms it comes to. */
import { addDays, addMonths, localDateSchema, type LocalDate } from '#core/basics/local-date';
import { subtract, zero } from '#core/basics/money';
import type { Cents } from '#core/basics/money';
import { ok, refuse, type Result } from '#core/basics/result';
import { z } from '#core/basics/zod';
import { cadences } from '#core/plans/cadence';
import { instalmentsFor } from '#core/plans/instalments-for';
import type { PlanLine } from '#core/plans/plan-line';
import { scheduleOf } from '#core/plans/schedule';
import type { EqualTerms } from '#core/plans/terms';
import type { IsHoliday } from '#core/plans/working-day';
import { moneyTextSchema } from '../../ui/money-field';

const aDay = z.string().min(1, 'Choose a day.').pipe(localDateSchema);

export function shapeSchema(currency: string) {
  const moneyOrNothing = z.union([z.literal('').transform(() => zero), moneyTextSchema(currency)]);
  return z.object({
    deposit: moneyOrNothing,
    depositOn: aDay,
    /** What is given: how many payments, or how much they can pay each time. */
    by: z.enum(['count', 'most']),
    count: z
      .string()
      .regex(/^\s*\d{1,3}\s*$/, 'How many payments? Write a number, like 4.')
      .transform(Number),
    most: moneyOrNothing,
    cadence: z.enum(cadences),
    firstOn: aDay,
  });
}

export type ShapeTexts = z.input<ReturnType<typeof shapeSchema>>;
export type Shape = z.output<ReturnType<typeof shapeSchema>>;

/** Three months, from the first of the next: the plan most people ask for first. */
export function usualShape(today: LocalDate): ShapeTexts {
  const firstOn = addMonths(addDays(today, 1 - Number(today.slice(8))), 1);
  return { deposit: '', depositOn: today, by: 'count', count: '3', most: '', cadence: 'monthly', firstOn };
}

export interface Offer {
  readonly terms: EqualTerms;
  readonly lines: readonly PlanLine[];
}

/** What the shape comes to over `total`, or what is wrong with it. */
export function offerOf(shape: Shape, total: Cents, isHoliday: IsHoliday): Result<Offer> {
  const { by, count, most, ...rest } = shape;
  const instalments = by === 'count' ? ok(count) : countFor(subtract(total, shape.deposit), most);
  if (!instalments.ok) return instalments;
  if (instalments.value < 1) return refuse('no-payments', 'A plan needs at least one payment.', 'count');
  const terms: EqualTerms = { strategy: 'equal', ...rest, instalments: instalments.value };
  const schedule = scheduleOf(total, terms, isHoliday);
  return schedule.ok ? ok({ terms, lines: schedule.value.lines }) : schedule;
}

/** When the deposit leaves nothing, the lines say so better than the count could. */
function countFor(rest: Cents, most: Cents): Result<number> {
  return rest > 0 ? instalmentsFor(rest, most) : ok(1);
}
