/** How an erasure changes its slice. */
import type { Draft } from '../basics/draft';
import type { PersonErased } from './events';
import type { ErasuresState } from './state';

export function applyPersonErased(draft: Draft<ErasuresState>, { erasure }: PersonErased): void {
  draft.erasures[erasure.debtorId] = erasure;
}
