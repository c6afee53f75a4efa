/** The wishes by which an agreed plan is changed. */
import { idSchema, type InvoiceId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { z } from '../basics/zod';
import { cadences } from './cadence';
import { MAX_INSTALMENTS } from './terms';

const countSchema = z.number().int().min(1).max(MAX_INSTALMENTS);

export const planChangeSchema = z.discriminatedUnion('kind', [
  /** Nothing for so many payments from that line on; the rest comes so much later. */
  z.object({ kind: z.literal('holiday'), from: localDateSchema, payments: z.number().int().min(1).max(24) }),
  /** At most so much each time, for as long as it takes. */
  z.object({ kind: z.literal('smaller'), most: positiveCentsSchema }),
  /** All that is to come in so many payments. */
  z.object({ kind: z.literal('longer'), payments: countSchema }),
  /** One line on another day; those after it follow or stay. */
  z.object({
    kind: z.literal('move'),
    from: localDateSchema,
    to: localDateSchema,
    isFollowed: z.boolean(),
  }),
  /** The plan is over these invoices from now on: the payments stay what they are, it takes longer or is over sooner. */
  z.object({
    kind: z.literal('invoices'),
    invoiceIds: z.array(idSchema<InvoiceId>()).min(1, 'Keep at least one invoice.').max(500),
  }),
  /** One payment and it is done; what is missing in it is the concession. */
  z.object({ kind: z.literal('settle'), on: localDateSchema, amount: positiveCentsSchema }),
  /** What is behind is spread over the payments ahead; the last day stays. */
  z.object({ kind: z.literal('respread') }),
  /** All that is to come on new days, in equal payments. */
  z.object({
    kind: z.literal('re-age'),
    firstOn: localDateSchema,
    cadence: z.enum(cadences),
    payments: countSchema,
  }),
  /** The same payments again, from a new day on. */
  z.object({ kind: z.literal('restart'), firstOn: localDateSchema }),
]);

export type PlanChange = Readonly<z.infer<typeof planChangeSchema>>;
export type ChangeKind = PlanChange['kind'];
export const changeKinds = planChangeSchema.options.map(({ shape }) => shape.kind.value);
export type ChangeOf<Kind extends ChangeKind> = Extract<PlanChange, { kind: Kind }>;
