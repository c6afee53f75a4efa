/** May the stationery be changed, and may that be undone? */
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeStationery, ChangeStationeryBack } from './commands';
import type { StationeryChanged, StationeryChangedBack } from './events';
import type { StationeryState } from './state';

export function decideChangeStationery(
  state: StationeryState,
  { stationery }: ChangeStationery,
): Result<StationeryChanged[]> {
  return ok([{ type: 'stationery.changed', v: 1, was: state.stationery, is: stationery }]);
}

export function decideChangeStationeryBack(
  state: StationeryState,
  { was, is }: ChangeStationeryBack,
): Result<StationeryChangedBack[]> {
  if (!isSame(state.stationery, is)) {
    return refuse(
      'changed-since',
      'The stationery was changed since. Undo that change first, or put right there what is wrong.',
    );
  }
  return ok([{ type: 'stationery.changed-back', v: 1, was: is, is: was }]);
}
