/** What the events of holds tell of a person, and how they stand without it. */
import { ERASED_WORDS, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { HoldEvent } from './events';
import type { Hold } from './state';

export const holdErasers: Erasers<HoldEvent> = {
  'hold.placed': (event, whose) => ({ ...event, hold: erasedHold(event.hold, whose) }),
  'hold.lifted': onBothSides(erasedHold),
  'hold.put-back': onBothSides(erasedHold),
};

/** Why goes too: that somebody was ill or bereaved is nobody's business any more. */
function erasedHold(hold: Hold, { debtorId }: Whose): Hold {
  if (hold.debtorId !== debtorId) return hold;
  const lifted = hold.lifted && { ...hold.lifted, words: '' };
  return { ...hold, why: 'other', words: ERASED_WORDS, lifted };
}
