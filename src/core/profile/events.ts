/** What has happened to the business profile. */
import type { Profile } from './state';

export interface BookCreated {
  readonly type: 'book.created';
  readonly v: 2;
  readonly profile: Profile;
  readonly isSample: boolean;
}

export interface ProfileChanged {
  readonly type: 'profile.changed';
  readonly v: 2;
  readonly was: Profile;
  readonly is: Profile;
}

/** A change undone: `is` is what it was before it. */
export interface ProfileChangedBack {
  readonly type: 'profile.changed-back';
  readonly v: 2;
  readonly was: Profile;
  readonly is: Profile;
}

export type ProfileEvent = BookCreated | ProfileChanged | ProfileChangedBack;
