/** What has happened to stationery. */
import type { Stationery } from './state';

export interface StationeryChanged {
  readonly type: 'stationery.changed';
  readonly v: 1;
  readonly was: Stationery | null;
  readonly is: Stationery | null;
}

/** A change undone: `is` is what it was before it. */
export interface StationeryChangedBack {
  readonly type: 'stationery.changed-back';
  readonly v: 1;
  readonly was: Stationery | null;
  readonly is: Stationery | null;
}

export type StationeryEvent = StationeryChanged | StationeryChangedBack;
