/** Erasures: whose words were taken out of the book, when and why. Their figures stay; the words are nowhere. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';

export interface Erasure {
  readonly debtorId: DebtorId;
  readonly on: LocalDate;
  readonly at: string;
  readonly by: string;
  /** Why it was done, in the words of whoever did it; never the person's name. */
  readonly reason: string;
  /** Where the trail ended before: its last hash, 64 hex digits, and how many entries it had. */
  readonly before: { readonly head: string; readonly entries: number };
}

export interface ErasuresState {
  readonly erasures: Readonly<Record<DebtorId, Erasure>>;
}

export const noErasures: ErasuresState = { erasures: {} };
