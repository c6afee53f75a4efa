/** Promises: an amount by a date, as somebody gave it. Whether it was kept follows from payments, not from here. */
import type { DebtorId, NoteId, PromiseId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';

/** Called so because `Promise` is taken by the language. */
export interface PaymentPromise {
  readonly id: PromiseId;
  readonly debtorId: DebtorId;
  readonly noteId: NoteId;
  readonly amount: Cents;
  readonly by: LocalDate;
  readonly madeOn: LocalDate;
}

export interface PromisesState {
  readonly promises: Readonly<Record<PromiseId, PaymentPromise>>;
}

export const noPromises: PromisesState = { promises: {} };
