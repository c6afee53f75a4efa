/** What is agreed about interest, for businesses whose contract allows it. Left out of the terms, there is none. */
import { localDateSchema } from '../basics/local-date';
import { z } from '../basics/zod';

export const interestMethods = ['level', 'equal-principal', 'flat'] as const;
export const dayCounts = ['30/360', 'actual/360', 'actual/364', 'actual/365', 'actual/actual'] as const;
export type DayCount = (typeof dayCounts)[number];

export const interestSchema = z.object({
  /**
   * `level`: equal payments, interest on what is left. `equal-principal`: equal parts of the debt, and the interest on
   * what is left on top. `flat`: equal parts of the debt, and interest on the whole debt to the end.
   */
  method: z.enum(interestMethods),
  /** A year, in millionths: 94_822 is 9.4822 %. */
  rate: z.number().int().min(1).max(1_000_000),
  dayCount: z.enum(dayCounts),
  /** The day from which it runs. */
  from: localDateSchema,
  /** So many first payments are of interest alone. */
  graceOnPrincipal: z.number().int().min(0).max(119).exactOptional(),
  /** Of so many first payments the interest is put off to the one after them; it bears none itself. */
  deferred: z.number().int().min(0).max(119).exactOptional(),
});
export type InterestTerms = z.infer<typeof interestSchema>;
