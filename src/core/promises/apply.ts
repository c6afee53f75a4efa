/** How the promises' events change their slice. */
import type { Draft } from '../basics/draft';
import type { PromiseMade } from './events';
import type { PromisesState } from './state';

export function applyPromiseMade(draft: Draft<PromisesState>, event: PromiseMade): void {
  draft.promises[event.promise.id] = event.promise;
}
