/** How the disputes' events change their slice. */
import type { Draft } from '../basics/draft';
import type { DisputePutBack, DisputeRaised, DisputeResolved } from './events';
import type { DisputesState } from './state';

export function applyDisputeRaised(draft: Draft<DisputesState>, { dispute }: DisputeRaised): void {
  draft.disputes[dispute.id] = dispute;
}

export function applyDisputeChanged(
  draft: Draft<DisputesState>,
  { was, is }: DisputeResolved | DisputePutBack,
): void {
  if (is) draft.disputes[is.id] = is;
  else delete draft.disputes[was.id];
}
