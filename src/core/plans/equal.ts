/** Equal instalments, with a deposit first if one is agreed. */
import { localDateSchema } from '../basics/local-date';
import { shareEqually } from '../basics/allocate';
import { centsSchema, subtract, zero, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import { cadences, daysOfCadence } from './cadence';
import type { PlanLine } from './plan-line';

/** The longest plan: ten years of monthly instalments. */
export const MAX_INSTALMENTS = 120;

export const equalTermsSchema = z.object({
  strategy: z.literal('equal'),
  /** Paid on the day the plan starts; 0 for none. */
  deposit: centsSchema.refine((n) => n >= 0, 'A deposit can be nothing, but not less.'),
  depositOn: localDateSchema,
  instalments: z.number().int().min(1).max(MAX_INSTALMENTS),
  cadence: z.enum(cadences),
  firstOn: localDateSchema,
});

export type EqualTerms = z.infer<typeof equalTermsSchema>;

/**
 * The dated lines of a plan over `total`; they sum exactly to it, the last line taking the odd pennies.
 *
 * Refuses, with the way out: nothing to plan, a deposit that leaves nothing, instalments below one minor
 * unit, a first instalment before the deposit.
 */
export function equalLines(total: Cents, terms: EqualTerms): Result<PlanLine[]> {
  if (total <= 0)
    return refuse('nothing-to-plan', 'Choose at least one invoice with something left to pay.', 'invoiceIds');
  if (terms.deposit < 0)
    return refuse('negative-deposit', 'A deposit can be nothing, but not less.', 'deposit');
  const rest = subtract(total, terms.deposit);
  if (rest <= 0) {
    return refuse(
      'deposit-too-large',
      'The deposit would pay everything. Make it smaller, or ask for one payment.',
      'deposit',
    );
  }
  if (rest < terms.instalments) {
    return refuse(
      'too-many-instalments',
      `There is too little left for ${terms.instalments} instalments. Choose fewer.`,
      'instalments',
    );
  }
  if (terms.deposit > 0 && terms.firstOn < terms.depositOn) {
    return refuse(
      'first-before-deposit',
      'The first instalment would come before the deposit. Choose a later day.',
      'firstOn',
    );
  }
  const shares = shareEqually(rest, terms.instalments);
  const lines = daysOfCadence(terms.cadence, terms.firstOn, terms.instalments).map((on, i) => ({
    on,
    amount: shares[i] ?? zero,
  }));
  return ok(terms.deposit > 0 ? [{ on: terms.depositOn, amount: terms.deposit }, ...lines] : lines);
}
