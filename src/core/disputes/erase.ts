/** What the events of disputes tell of a person, and how they stand without it. */
import { ERASED_WORDS, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { DisputeEvent } from './events';
import type { Dispute } from './state';

export const disputeErasers: Erasers<DisputeEvent> = {
  'dispute.raised': (event, whose) => ({ ...event, dispute: erasedDispute(event.dispute, whose) }),
  'dispute.resolved': onBothSides(erasedDispute),
  'dispute.put-back': onBothSides(erasedDispute),
};

/** The amount and the days stay: they say what was not asked for. */
function erasedDispute(dispute: Dispute, { debtorId }: Whose): Dispute {
  if (dispute.debtorId !== debtorId) return dispute;
  const resolution = dispute.resolution && { ...dispute.resolution, words: ERASED_WORDS };
  return { ...dispute, words: ERASED_WORDS, resolution };
}
