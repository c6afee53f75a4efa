/** What has happened to circumstances: each event has the whole record before and after, for undo. */
import type { Circumstances } from './state';

export interface CircumstancesRecorded {
  readonly type: 'circumstances.recorded';
  readonly v: 1;
  readonly is: Circumstances;
}

/** Told anew: one version more. */
export interface CircumstancesChanged {
  readonly type: 'circumstances.changed';
  readonly v: 1;
  readonly was: Circumstances;
  readonly is: Circumstances;
}

export interface CircumstancesClosed extends Omit<CircumstancesChanged, 'type'> {
  readonly type: 'circumstances.closed';
}

/** A step undone: `is` is what they were before it, null when there were none. */
export interface CircumstancesPutBack {
  readonly type: 'circumstances.put-back';
  readonly v: 1;
  readonly was: Circumstances;
  readonly is: Circumstances | null;
}

export type CircumstancesEvent =
  CircumstancesRecorded | CircumstancesChanged | CircumstancesClosed | CircumstancesPutBack;
