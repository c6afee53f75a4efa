/** What can be asked about plans. */
import { idSchema, type DebtorId, type InvoiceId, type PlanId } from '../basics/ids';
import { z } from '../basics/zod';
import { planSteps } from './state';
import { planTermsSchema } from './terms';

export const proposePlan = z.object({
  type: z.literal('plan.propose'),
  debtorId: idSchema<DebtorId>(),
  invoiceIds: z.array(idSchema<InvoiceId>()).min(1, 'Choose at least one invoice.').max(500),
  terms: planTermsSchema,
});

export const agreePlan = z.object({ type: z.literal('plan.agree'), planId: idSchema<PlanId>() });

export const withdrawPlan = z.object({ type: z.literal('plan.withdraw'), planId: idSchema<PlanId>() });

/** Undoes a step, if the plan has taken no other since. */
export const stepPlanBack = z.object({
  type: z.literal('plan.step-back'),
  planId: idSchema<PlanId>(),
  step: z.enum(planSteps),
});

export type ProposePlan = z.infer<typeof proposePlan>;
export type AgreePlan = z.infer<typeof agreePlan>;
export type WithdrawPlan = z.infer<typeof withdrawPlan>;
export type StepPlanBack = z.infer<typeof stepPlanBack>;
