/** The words of the trail for circumstances. */
import type { Known } from '../telling/known';
import { nameOf, said, type Said, type Tellers } from '../telling/telling';
import type { CircumstancesEvent } from './events';
import { sayCircumstances } from './say';
import type { Circumstances } from './state';

export const circumstancesTellers: Tellers<CircumstancesEvent> = {
  'circumstances.recorded': ({ is }, known) => sayTold('Recorded', is, known),
  'circumstances.changed': ({ is }, known) => sayTold('Recorded anew', is, known),
  'circumstances.closed': ({ is }, known) => sayTold('Closed', is, known),
  'circumstances.put-back': ({ was }, known) => sayTold('Took back', was, known),
};

function sayTold(did: string, circumstances: Circumstances, known: Known): Said {
  const { debtorId } = circumstances;
  return said('note', debtorId, `${did} for ${nameOf(debtorId, known)}: ${sayCircumstances(circumstances)}`);
}
