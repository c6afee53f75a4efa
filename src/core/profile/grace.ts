/** How much patience the business has: days after a promise or an instalment, and how many missed ones make a review. */
import type { ProfileState } from './state';

export interface Grace {
  /** Days after its day on which a promise is not yet broken. */
  readonly promiseDays: number;
  /** Days after its day on which an instalment is late and not yet missed. */
  readonly instalmentDays: number;
  /** So many missed instalments, and the plan itself is looked at again. */
  readonly reviewAfter: number;
}

const usual: Grace = { promiseDays: 3, instalmentDays: 5, reviewAfter: 2 };

export function graceOf(_state: ProfileState): Grace {
  return usual;
}
