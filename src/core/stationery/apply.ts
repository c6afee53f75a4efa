/** How the stationery's events change its slice. */
import type { Draft } from '../basics/draft';
import type { StationeryEvent } from './events';
import type { StationeryState } from './state';

export function applyStationeryChanged(draft: Draft<StationeryState>, event: StationeryEvent): void {
  draft.stationery = event.is;
}
