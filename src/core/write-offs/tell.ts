/** The words of the trail for write-offs. */
import { numberOf } from '../invoices/tell';
import type { Known } from '../telling/known';
import { amountOf, nameOf, said, type Tellers } from '../telling/telling';
import type { WriteOffEvent } from './events';
import type { WriteOff } from './state';

export const writeOffTellers: Tellers<WriteOffEvent> = {
  'write-off.recorded': ({ writeOff }, known) =>
    said('money', writeOff.debtorId, `Wrote off ${sayWriteOff(writeOff, known)}`),
  'write-off.reversed': ({ is }, known) =>
    said('money', is.debtorId, `Reversed the write-off of ${sayWriteOff(is, known)}`),
  'write-off.put-back': ({ was, is }, known) =>
    said(
      'money',
      was.debtorId,
      `${is ? 'Wrote off again' : 'Took back the write-off of'} ${sayWriteOff(was, known)}`,
    ),
};

/** `£88.00 of INV-204 of Brambling: “gone away”`. */
function sayWriteOff({ invoiceId, debtorId, amount, words, reversal }: WriteOff, known: Known): string {
  const why = [words, reversal?.words].flatMap((each) => (each ? [`“${each}”`] : []));
  return `${amountOf(amount, known)} of ${numberOf(invoiceId, known)} of ${nameOf(debtorId, known)}: ${why.join('; ')}`;
}
