/** The user's own settings, kept beside the books. */
import { lineSchema, z } from '../basics/zod';
import type { Offset } from '../letters/at-print';
import { listSchema } from '../reports/list-view';

const themes = ['system', 'light', 'dark'] as const;

const offset = z.number().min(-5, 'Up to 5 mm either way.').max(5, 'Up to 5 mm either way.');

/** A printer that puts its ink beside where it should. The system's dialog does not tell which printer was taken. */
export const printerSchema = z.object({
  name: lineSchema(40).refine((name) => name !== '', 'Give the printer a name, for you to know it by.'),
  /** mm by which the ink is to be moved. */
  right: offset,
  down: offset,
  /** As the system calls it; letters go to it without asking where it is known. */
  device: z.string().max(200).optional(),
});

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
  printers: z.array(printerSchema).max(10).optional(),
  /** The name of the one that is printed on now. */
  printer: z.string().max(40).optional(),
  /** How the list of debtors was left, by the id of its book; it names no debtor. */
  lists: z.record(z.uuid(), listSchema).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Null where it is not known. */
export function deviceOf({ printers = [], printer }: Settings): string | null {
  return printers.find(({ name }) => name === printer)?.device || null;
}

/** Nothing is moved while no printer is chosen. */
export function offsetOf({ printers = [], printer }: Settings): Offset {
  const { right, down } = printers.find(({ name }) => name === printer) ?? { right: 0, down: 0 };
  return { right, down };
}
