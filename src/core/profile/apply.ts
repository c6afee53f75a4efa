/** How the profile's events change its slice. */
import type { Draft } from '../basics/draft';
import type { BookCreated, ProfileChanged, ProfileChangedBack } from './events';
import type { ProfileState } from './state';

export function applyBookCreated(draft: Draft<ProfileState>, event: BookCreated): void {
  draft.profile = event.profile;
  draft.isSample = event.isSample;
}

export function applyProfileChanged(
  draft: Draft<ProfileState>,
  event: ProfileChanged | ProfileChangedBack,
): void {
  draft.profile = event.is;
}
