/** The words of the trail for erasures: the first entry of a book that was written anew. */
import { said, type Tellers } from '../telling/telling';
import type { ErasureEvent } from './events';

export const erasureTellers: Tellers<ErasureEvent> = {
  'person.erased': ({ erasure: { debtorId, reason, before } }) =>
    said(
      'debtor',
      debtorId,
      `Erased the data of a person: “${reason}”. Before it the trail ended with entry ${before.entries}, hash ${before.head}`,
    ),
};
