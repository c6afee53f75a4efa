/** How the promises' events change their slice. */
import type { Draft } from '../basics/draft';
import type { PromiseMade, PromiseWithdrawn } from './events';
import type { PromisesState } from './state';

export function applyPromiseMade(draft: Draft<PromisesState>, event: PromiseMade): void {
  draft.promises[event.promise.id] = event.promise;
}

export function applyPromiseWithdrawn(draft: Draft<PromisesState>, event: PromiseWithdrawn): void {
  delete draft.promises[event.promise.id];
}
