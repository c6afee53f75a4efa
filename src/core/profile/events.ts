/** What has happened to the business profile. */
import type { Profile } from './state';

export interface BookCreated {
  readonly type: 'book.created';
  readonly v: 1;
  readonly profile: Profile;
  readonly isSample: boolean;
}

export interface ProfileChanged {
  readonly type: 'profile.changed';
  readonly v: 1;
  readonly profile: Profile;
}

export type ProfileEvent = BookCreated | ProfileChanged;
