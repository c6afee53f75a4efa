/** What has happened to credits. */
import type { CreditUse } from './state';

/** Used for these invoices in place of those before; with no shares it is free again. */
export interface CreditAllocated {
  readonly type: 'credit.allocated';
  readonly v: 1;
  readonly was: CreditUse | null;
  readonly is: CreditUse;
}

/** A change undone: `is` how it stands again, null when there was none. */
export interface CreditPutBack {
  readonly type: 'credit.put-back';
  readonly v: 1;
  readonly was: CreditUse;
  readonly is: CreditUse | null;
}

export type CreditEvent = CreditAllocated | CreditPutBack;
