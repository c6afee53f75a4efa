/** How a noun says what its events tell of a person, and how they stand without it: a table in the noun's `erase.ts`. */
import type { DebtorId, InvoiceId, PaymentId, PlanId } from '../basics/ids';

/** How an erased person is called. */
export const ERASED_NAME = 'Erased person';
/** Where words stood. */
export const ERASED_WORDS = 'Erased';

export interface Whose {
  readonly debtorId: DebtorId;
  /** Their invoices, as far as the events so far have told. */
  readonly invoiceIds: Set<InvoiceId>;
  /** Their payments; the first entry of money without a name can't say whose it became. */
  readonly paymentIds: ReadonlySet<PaymentId>;
  /** Their plans, as far as the events so far have told. */
  readonly planIds: Set<PlanId>;
}

/** One for each event, so that a new one does not compile without saying what it tells of a person. */
export type Erasers<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (
    event: Extract<Event, { type: Type }>,
    whose: Whose,
  ) => Extract<Event, { type: Type }>;
};

/** It tells nothing but ids, figures and days. */
export function asItIs<Event>(event: Event): Event {
  return event;
}

/** Erases both sides of a record's change; one that is gone stays gone. */
export function onBothSides<Kept>(erased: (record: Kept, whose: Whose) => Kept) {
  return <Change extends { readonly was: Kept; readonly is: Kept | null }>(
    change: Change,
    whose: Whose,
  ): Change => {
    const [was, is] = [erased(change.was, whose), change.is && erased(change.is, whose)];
    return { ...change, was, is };
  };
}
