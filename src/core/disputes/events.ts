/** What has happened to disputes. */
import type { Dispute } from './state';

export interface DisputeRaised {
  readonly type: 'dispute.raised';
  readonly v: 1;
  readonly dispute: Dispute;
}

export interface DisputeResolved {
  readonly type: 'dispute.resolved';
  readonly v: 1;
  readonly was: Dispute;
  readonly is: Dispute;
}

/** A change undone: `is` how it stands again, null when it is gone. */
export interface DisputePutBack {
  readonly type: 'dispute.put-back';
  readonly v: 1;
  readonly was: Dispute;
  readonly is: Dispute | null;
}

export type DisputeEvent = DisputeRaised | DisputeResolved | DisputePutBack;
