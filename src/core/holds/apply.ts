/** How the holds' events change their slice. */
import type { Draft } from '../basics/draft';
import type { HoldLifted, HoldPlaced, HoldPutBack } from './events';
import type { HoldsState } from './state';

export function applyHoldPlaced(draft: Draft<HoldsState>, { hold }: HoldPlaced): void {
  draft.holds[hold.id] = hold;
}

export function applyHoldChanged(draft: Draft<HoldsState>, { was, is }: HoldLifted | HoldPutBack): void {
  if (is) draft.holds[is.id] = is;
  else delete draft.holds[was.id];
}
