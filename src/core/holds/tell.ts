/** The words of the trail for holds. */
import type { Known } from '../telling/known';
import { dayOf, nameOf, said, sayWhy, type Tellers } from '../telling/telling';
import type { HoldEvent } from './events';
import { holdReasonNames, type Hold } from './state';

export const holdTellers: Tellers<HoldEvent> = {
  'hold.placed': ({ hold }, known) =>
    said('hold', hold.debtorId, `Put ${nameOf(hold.debtorId, known)} on hold: ${sayWhole(hold, known)}`),
  'hold.lifted': ({ is }, known) =>
    said(
      'hold',
      is.debtorId,
      `Lifted the hold of ${nameOf(is.debtorId, known)}${sayWhy(is.lifted?.words)}; it was ${sayWhole(is, known)}`,
    ),
  'hold.put-back': ({ was, is }, known) =>
    said(
      'hold',
      was.debtorId,
      `Took back ${is ? 'the lifting of the' : 'the'} hold of ${nameOf(was.debtorId, known)}: ${sayWhole(was, known)}`,
    ),
};

/** `breathing space, from 1 September 2026 until 30 October 2026: “the court told us”`. */
function sayWhole({ why, from, until, words }: Hold, known: Known): string {
  const end = until ? `until ${dayOf(until, known)}` : 'until it is lifted';
  return `${holdReasonNames[why].toLowerCase()}, from ${dayOf(from, known)} ${end}${sayWhy(words)}`;
}
