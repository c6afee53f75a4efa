/** Erasing a person: what is asked, and what it came to. */
import { idSchema, type BookId, type DebtorId } from '../basics/ids';
import { lineSchema, z } from '../basics/zod';
import type { OpenBook } from './contract';

export const erasePersonSchema = z.object({
  bookId: idSchema<BookId>(),
  debtorId: idSchema<DebtorId>(),
  /** Stands in the trail for ever, so it must not name the person. */
  reason: lineSchema(200).refine((words) => words !== '', 'Say why, without the name: “They asked for it”.'),
  /** The book's password, if it has one. */
  secret: z.string().max(1_000).optional(),
});

export type ErasePerson = z.infer<typeof erasePersonSchema>;

export interface Erased {
  /** Open again, on its new trail. */
  readonly book: OpenBook;
  /** Files in the book's folder that could not be removed, by their paths; for people to read. */
  readonly left: readonly string[];
}
