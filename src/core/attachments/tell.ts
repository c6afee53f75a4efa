/** The words of the trail for attachments. */
import { sayBytes } from '../basics/byte-text';
import { profileOf } from '../profile/state';
import type { Known } from '../telling/known';
import { nameOf, said, type Said, type Tellers } from '../telling/telling';
import type { AttachmentEvent } from './events';
import type { Attachment } from './state';

export const attachmentTellers: Tellers<AttachmentEvent> = {
  'attachment.added': ({ attachment }, known) => sayFile('Attached', attachment, 'to', known),
  'attachment.removed': ({ attachment }, known) => sayFile('Took', attachment, 'off the page of', known),
  'attachment.restored': ({ attachment }, known) => sayFile('Put', attachment, 'back with', known),
  'attachment.withdrawn': ({ attachment }, known) => sayFile('Took back', attachment, 'from', known),
};

/** With the beginning of its hash, by which it can be told from another of that name. */
function sayFile(
  did: string,
  { debtorId, name, bytes, hash }: Attachment,
  where: string,
  known: Known,
): Said {
  const size = sayBytes(bytes, profileOf(known).locale);
  const words = `${did} “${name}” ${where} ${nameOf(debtorId, known)} (${size}, ${hash.slice(0, 8)})`;
  return said('file', debtorId, words);
}
