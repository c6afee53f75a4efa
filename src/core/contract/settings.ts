/** The user's own settings, kept beside the books. */
import { lineSchema, z } from '../basics/zod';
import { listSchema } from '../reports/list-view';

export const themes = ['system', 'light', 'dark'] as const;

export const settingsSchema = z.object({
  theme: z.enum(themes),
  /** Stands on every entry of the trail. */
  userName: lineSchema(80),
  /** Books with a password lock after so many minutes in which nobody typed or clicked; 0: never. */
  lockAfterMinutes: z
    .number()
    .min(0)
    .max(24 * 60)
    .default(10),
  /** How the list of debtors was left, by the id of its book; it names no debtor. */
  lists: z.record(z.uuid(), listSchema).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
