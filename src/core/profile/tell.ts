/** The words of the trail for the book and the business it is of. */
import { sayFields } from '../telling/say-fields';
import { business, type Said, type Tellers } from '../telling/telling';
import type { ProfileChanged, ProfileChangedBack, ProfileEvent } from './events';
import type { Profile } from './state';

export const profileTellers: Tellers<ProfileEvent> = {
  'book.created': ({ profile, isSample }) =>
    business(`Created the ${isSample ? 'sample book' : 'book'} of ${profile.name}`),
  'profile.changed': (event) => sayChange(event),
  'profile.changed-back': (event) => sayChange(event, ' back'),
};

const fields: Readonly<Record<keyof Profile, string>> = {
  name: 'name',
  currency: 'currency',
  locale: 'how dates and amounts are written',
  jurisdiction: 'where it is',
  address: 'address',
  phone: 'phone',
  email: 'email',
  signatory: 'who signs',
  bank: 'bank account',
  grace: 'how long it waits',
};

function sayChange({ was, is }: ProfileChanged | ProfileChangedBack, back = ''): Said {
  return business(`Changed the business details${back}${sayFields(fields, was, is)}`);
}
