/** One entry of the trail as people read it, and what the trail can be narrowed to. */
import { idSchema, type DebtorId } from '../basics/ids';
import { searchFor } from '../basics/search-words';
import { z } from '../basics/zod';
import { trailKinds, type Said } from '../telling/telling';

export interface TrailRow extends Said {
  /** 1, 2, 3 … in the book's journal. */
  readonly seq: number;
  /** When, ISO instant. */
  readonly at: string;
  readonly by: string;
  /** The entry's hash, 64 hex digits: it stands for everything up to here. */
  readonly hash: string;
}

export const trailFilterSchema = z.object({
  /** Every word has to be in what happened, in who did it, or in the hash. */
  text: z.string().max(200).optional(),
  kind: z.enum(trailKinds).optional(),
  debtorId: idSchema<DebtorId>().optional(),
});

export type TrailFilter = z.infer<typeof trailFilterSchema>;

/**
 * Makes the test for one filter.
 *
 * @param merged the duplicates that became one with the filter's debtor: what was written about them is about the debtor
 */
export function trailMatcher(
  { text = '', kind, debtorId }: TrailFilter,
  merged: readonly DebtorId[] = [],
): (row: TrailRow) => boolean {
  const isFound = searchFor(text);
  const whose = new Set<DebtorId | null | undefined>([debtorId, ...merged]);
  return (row) =>
    (kind === undefined || row.kind === kind) &&
    (debtorId === undefined || whose.has(row.debtorId)) &&
    isFound(`${row.words} ${row.by} ${row.hash}`);
}
