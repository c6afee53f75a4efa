/** Fields that belong together, with what they hold for one letter, or why it can't be written about that. */
import type { InvoiceId, PlanId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import type { Cents } from '../../basics/money';
import type { Result } from '../../basics/result';
import type { About } from '../about';
import type { Fields, ValuesOf } from '../field';

export interface Asked {
  readonly amount: Cents;
  readonly on: LocalDate;
}

export interface Gathered<Of extends Fields> {
  readonly values: ValuesOf<Of>;
  /** What the letter speaks of; it is kept with it. */
  readonly invoiceIds?: readonly InvoiceId[];
  readonly planId?: PlanId;
  /** The sum asked for, and the day it is due by; a payment slip says it once more. */
  readonly asked?: Asked;
}

export interface Group<Of extends Fields = Fields> {
  readonly fields: Of;
  /** Whether a letter with these asks for money, and so has to say how to pay. */
  readonly asks: boolean;
  readonly gather: (about: About) => Result<Gathered<Of>>;
}

/** Lets `gather` be checked against its own fields. */
export function group<const Of extends Fields>(made: Group<Of>): Group<Of> {
  return made;
}
