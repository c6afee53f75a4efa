/** What a line did not say surely: told aloud beside the reading, with what it could be. */
import type { DisputeRead } from './dispute-said';
import type { PromiseRead } from './promise-said';

export interface Doubt {
  readonly code:
    | 'day-past'
    | 'no-day'
    | 'no-amount'
    | 'which-amount'
    | 'also-said'
    | 'not-a-promise'
    | 'again-and-again'
    | 'unsure-day'
    | 'not-a-dispute'
    | 'which-invoice'
    | 'more-than-left';
  readonly message: string;
  /** For the user to take. */
  readonly suggests: readonly PromiseRead[];
  /** Likewise, where a dispute could be meant. */
  readonly disputes?: readonly DisputeRead[];
}
