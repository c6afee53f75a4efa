/** A wish to change a plan as a form holds it, and the change it comes to. */
import { localDateSchema, type LocalDate } from '#core/basics/local-date';
import { zero, type Cents } from '#core/basics/money';
import { z } from '#core/basics/zod';
import { cadences } from '#core/plans/cadence';
import { changeKinds, planChangeSchema, type ChangeKind } from '#core/plans/change';
import { currentVersion, isStanding, type Plan } from '#core/plans/state';
import type { PlanLine } from '#core/plans/plan-line';
import { moneyTextSchema } from '../../ui/money-field';

const aDay = z.string().min(1, 'Choose a day.').pipe(localDateSchema);
const count = z
  .string()
  .regex(/^\s*[1-9]\d{0,2}\s*$/, 'How many payments? Write a number, like 4.')
  .transform(Number);

/** One form for all kinds: what was typed for one is there when its kind is chosen again. */
export function changeFormSchema(currency: string) {
  return z
    .object({
      kind: z.enum(changeKinds),
      from: z.string(),
      on: aDay,
      amount: z.union([z.literal('').transform(() => zero), moneyTextSchema(currency)]),
      payments: count,
      skips: count,
      follows: z.enum(['follow', 'stay']),
      cadence: z.enum(cadences),
      invoiceIds: z.array(z.string()),
    })
    .transform(({ kind, from, on, amount, payments, skips, follows, cadence, invoiceIds }) => {
      const wishes: { readonly [Kind in ChangeKind]: object } = {
        holiday: { from, payments: skips },
        smaller: { most: amount },
        longer: { payments },
        move: { from, to: on, isFollowed: follows === 'follow' },
        invoices: { invoiceIds },
        settle: { on, amount },
        respread: {},
        're-age': { firstOn: on, cadence, payments },
        restart: { firstOn: on },
      };
      return { kind, ...wishes[kind] };
    });
}

export const wishSchema = planChangeSchema;
export type ChangeTexts = z.input<ReturnType<typeof changeFormSchema>>;

/** The kinds that fit the plan as it stands: an ended one can only begin again. */
export function kindsFor(plan: Plan): readonly ChangeKind[] {
  return isStanding(plan) ? changeKinds : ['restart', 're-age'];
}

export function usualChange(
  plan: Plan,
  open: readonly PlanLine[],
  total: Cents,
  today: LocalDate,
): ChangeTexts {
  const ahead = open.find((line) => line.on >= today) ?? open.at(-1);
  const { rhythm, invoiceIds } = currentVersion(plan);
  return {
    kind: kindsFor(plan)[0] ?? 'restart',
    from: ahead?.on ?? '',
    on: ahead && ahead.on >= today ? ahead.on : today,
    amount: '',
    payments: String(Math.max(1, open.length)),
    skips: '1',
    follows: 'follow',
    cadence: rhythm.cadence,
    invoiceIds: total > 0 ? [...invoiceIds] : [],
  };
}
