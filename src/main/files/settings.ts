/** What this copy of Accord remembers besides the books: the user's settings and where each book lies. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { idSchema, type BookId } from '#core/basics/ids';
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import { settingsSchema } from '#core/contract/settings';
import { durableJson, jsonCodec, type BadFile } from './durable-json';

const bookRecordSchema = z.object({
  bookId: idSchema<BookId>(),
  /** Relative to the data folder for books kept in it, so that the folder can be moved whole. */
  folder: z.string(),
  /** As the book called itself when it was last open; shown while it is closed. */
  name: z.string(),
  currency: z.string(),
  jurisdiction: z.string(),
  isSample: z.boolean(),
  /** The hash of its first line when it was last open: a book whose folder was moved is known again by it. */
  origin: z.string().nullable().default(null),
  /** When it was last opened: the day where the user sat, and the instant. Null: not since this is noted. */
  used: z.object({ day: localDateSchema, createdAt: z.string() }).nullable().default(null),
});

const memorySchema = z.object({
  settings: settingsSchema,
  /** Tells the entries of this copy of Accord from another's. */
  desk: z.uuid(),
  books: z.array(bookRecordSchema),
  lastBookId: idSchema<BookId>().nullable(),
  /** Where backups go; null: the folder of Accord's own, beside the books. */
  backupFolder: z.string().nullable().default(null),
  /** Where all books were last backed up to at once: a stick, most often. */
  roundFolder: z.string().nullable().default(null),
  /** Where backups were put before, the last first: what was erased from a book since still stands in those. */
  formerPlaces: z.array(z.string()).default([]),
});

export type BookRecord = z.infer<typeof bookRecordSchema>;
export type Memory = z.infer<typeof memorySchema>;

/** `settings.json` in the data folder. A damaged file is set aside and told to `onBad`; the defaults then hold. */
export async function openMemory(
  dataDir: string,
  defaults: Memory,
  onBad: (bad: BadFile) => void,
): Promise<Low<Memory>> {
  const codec = jsonCodec((value) => memorySchema.parse(value));
  const memory = new Low<Memory>(
    durableJson<Memory>(join(dataDir, 'settings.json'), { codec, onBad }),
    defaults,
  );
  await memory.read();
  return memory;
}
