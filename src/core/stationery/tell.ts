/** The words of the trail for how letters look. */
import { business, type Tellers } from '../telling/telling';
import type { StationeryEvent } from './events';

export const stationeryTellers: Tellers<StationeryEvent> = {
  'stationery.changed': () => business('Changed how letters look'),
  'stationery.changed-back': () => business('Changed back how letters look'),
};
