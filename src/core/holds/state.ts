/** Holds: why, from when and until when nobody is to be asked for money. */
import { idSchema, type DebtorId, type HoldId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { lineSchema, textSchema, z } from '../basics/zod';

export const holdReasons = [
  'breathing-space',
  'dispute',
  'vulnerable',
  'bereavement',
  'agreed-pause',
  'other',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** How a reason is called on screen and in the trail. */
export const holdReasonNames: Readonly<Record<HoldReason, string>> = {
  'breathing-space': 'Breathing space',
  dispute: 'Dispute',
  vulnerable: 'Vulnerability',
  bereavement: 'Bereavement',
  'agreed-pause': 'Agreed pause',
  other: 'Another reason',
};

const written = { words: textSchema(2_000), at: z.string().max(40), by: lineSchema(120) };

export const holdSchema = z.object({
  id: idSchema<HoldId>(),
  debtorId: idSchema<DebtorId>(),
  why: z.enum(holdReasons),
  from: localDateSchema,
  /** The last day it holds; null until it is lifted. */
  until: localDateSchema.nullable(),
  placedOn: localDateSchema,
  ...written,
  /** Ended by somebody, from that day on. */
  lifted: z.object({ on: localDateSchema, ...written }).nullable(),
});

export type Hold = Readonly<z.infer<typeof holdSchema>>;

export interface HoldsState {
  readonly holds: Readonly<Record<HoldId, Hold>>;
}

export const noHolds: HoldsState = { holds: {} };
