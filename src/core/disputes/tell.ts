/** The words of the trail for disputes. */
import type { Known } from '../telling/known';
import { amountOf, dayOf, nameOf, said, sayWhy, type Tellers } from '../telling/telling';
import type { DisputeEvent } from './events';
import type { Dispute } from './state';

export const disputeTellers: Tellers<DisputeEvent> = {
  'dispute.raised': ({ dispute }, known) =>
    said(
      'dispute',
      dispute.debtorId,
      `${nameOf(dispute.debtorId, known)} disputes ${sayDispute(dispute, known)}`,
    ),
  'dispute.resolved': ({ is }, known) =>
    said(
      'dispute',
      is.debtorId,
      `Resolved with ${nameOf(is.debtorId, known)}${sayWhy(is.resolution?.words)}; it was ${sayDispute(is, known)}`,
    ),
  'dispute.put-back': ({ was, is }, known) =>
    said(
      'dispute',
      was.debtorId,
      `Took back ${is ? 'the end of the' : 'the'} dispute of ${nameOf(was.debtorId, known)}: ${sayDispute(was, known)}`,
    ),
};

/** `£88.00 of INV-204: “short delivery”; we answer by 8 September 2026`. */
export function sayDispute(
  { amount, invoiceId, words, whoMustAnswer, answerBy }: Dispute,
  known: Known,
): string {
  const number = known.invoices[invoiceId]?.number ?? 'an invoice';
  const who = whoMustAnswer === 'us' ? 'we answer' : 'they answer';
  return `${amountOf(amount, known)} of ${number}: “${words}”; ${who} by ${dayOf(answerBy, known)}`;
}
