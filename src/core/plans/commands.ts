/** What can be asked about plans. */
import { idSchema, type DebtorId, type InvoiceId, type PlanId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { lineSchema, textSchema, z } from '../basics/zod';
import { planChangeSchema } from './change';
import { planSteps } from './state';
import { planTermsSchema } from './terms';

const ofPlan = { planId: idSchema<PlanId>() };
/** Who on their side; may be empty. */
const whoSchema = lineSchema(120).optional();
const wordsSchema = textSchema(2_000);

export const proposePlan = z.object({
  type: z.literal('plan.propose'),
  debtorId: idSchema<DebtorId>(),
  invoiceIds: z.array(idSchema<InvoiceId>()).min(1, 'Choose at least one invoice.').max(500),
  terms: planTermsSchema,
  words: wordsSchema.optional(),
});

export const agreePlan = z.object({ type: z.literal('plan.agree'), ...ofPlan, who: whoSchema });

export const signPlan = z.object({
  type: z.literal('plan.sign'),
  ...ofPlan,
  /** The day written on the paper. */
  on: localDateSchema,
  who: lineSchema(120),
  /** Where the paper is. */
  where: lineSchema(200),
});

/** They said no. */
export const refusePlan = z.object({ type: z.literal('plan.refuse'), ...ofPlan, words: wordsSchema });

/** We took it back. */
export const withdrawPlan = z.object({
  type: z.literal('plan.withdraw'),
  ...ofPlan,
  words: wordsSchema.optional(),
});

/** An agreed plan that was not kept, or is over for another reason. */
export const endPlan = z.object({
  type: z.literal('plan.end'),
  ...ofPlan,
  how: z.enum(['broken', 'ended']),
  words: wordsSchema,
});

/** A new version, agreed as it is written down. */
export const changePlan = z.object({
  type: z.literal('plan.change'),
  ...ofPlan,
  change: planChangeSchema,
  /** Why. */
  words: wordsSchema,
  who: whoSchema,
});

/** The condition of the concession is met: what is left of the invoices is written off. */
export const giveConcession = z.object({ type: z.literal('plan.give-concession'), ...ofPlan });

/** Undoes a step, if the plan has taken no other since: the instant says which one is meant. */
export const stepPlanBack = z.object({
  type: z.literal('plan.step-back'),
  ...ofPlan,
  step: z.enum(planSteps),
  at: z.string().max(40),
});

export type ProposePlan = z.infer<typeof proposePlan>;
export type AgreePlan = z.infer<typeof agreePlan>;
export type SignPlan = z.infer<typeof signPlan>;
export type RefusePlan = z.infer<typeof refusePlan>;
export type WithdrawPlan = z.infer<typeof withdrawPlan>;
export type EndPlan = z.infer<typeof endPlan>;
export type ChangePlan = z.infer<typeof changePlan>;
export type GiveConcession = z.infer<typeof giveConcession>;
export type StepPlanBack = z.infer<typeof stepPlanBack>;
