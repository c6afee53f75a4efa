/** Erasing a person: what is asked, and what it came to. */
import { idSchema, type BookId, type DebtorId } from '../basics/ids';
import { lineSchema, z } from '../basics/zod';
import type { OpenBook } from './books';

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
  /**
   * What may hold the person's words still, by its path, for people to read: files that could not be removed, and
   * the books that restores have left beside this one.
   */
  readonly left: readonly string[];
}
