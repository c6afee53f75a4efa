/** How the events of circumstances change their slice. */
import type { Draft } from '../basics/draft';
import type {
  CircumstancesChanged,
  CircumstancesClosed,
  CircumstancesPutBack,
  CircumstancesRecorded,
} from './events';
import type { CircumstancesState } from './state';

export function applyCircumstances(
  draft: Draft<CircumstancesState>,
  { is }: CircumstancesRecorded | CircumstancesChanged | CircumstancesClosed,
): void {
  draft.circumstances[is.id] = is;
}

export function applyCircumstancesPutBack(
  draft: Draft<CircumstancesState>,
  { was, is }: CircumstancesPutBack,
): void {
  if (is) draft.circumstances[is.id] = is;
  else delete draft.circumstances[was.id];
}
