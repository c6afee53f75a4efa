/** What has happened to holds. */
import type { Hold } from './state';

export interface HoldPlaced {
  readonly type: 'hold.placed';
  readonly v: 1;
  readonly hold: Hold;
}

export interface HoldLifted {
  readonly type: 'hold.lifted';
  readonly v: 1;
  readonly was: Hold;
  readonly is: Hold;
}

/** A change undone: `is` how it stands again, null when it is gone. */
export interface HoldPutBack {
  readonly type: 'hold.put-back';
  readonly v: 1;
  readonly was: Hold;
  readonly is: Hold | null;
}

export type HoldEvent = HoldPlaced | HoldLifted | HoldPutBack;
