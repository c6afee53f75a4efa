/** What looking through a book may find, in whole sentences. */
import { errorCode } from '../../files/file-layer';
import { causeOf, type Notice } from '../notices';

export function snapshotDiffers(parts: readonly string[]): Notice {
  const message =
    `snapshot.json, from which the book is opened, says something else than its journal does (${parts.join(', ')}). ` +
    `The journal is right. Close the book, take snapshot.json out of its folder, and open the book again.`;
  return { code: 'snapshot-differs', message, details: {} };
}

export function entryNotKnown(seq: number): Notice {
  const message = `Entry ${seq} was written by a newer version of Accord. The trail could be checked to its end; what the entries mean, only to there.`;
  return { code: 'entry-not-known', message, details: { seq } };
}

export function attachmentChanged(name: string): Notice {
  const message = `The attachment ${name} in the folder “files” is not what was attached: it was changed or damaged. Take the file of this name from a backup.`;
  return { code: 'attachment-changed', message, details: {} };
}

/** Of what is attached now; `called` is how the user's file was. */
export function attachmentMissing(name: string, called: string): Notice {
  const message = `The content of “${called}” is missing: there is no file ${name} in the folder “files”. Take the file of this name from a backup.`;
  return { code: 'attachment-missing', message, details: {} };
}

export function attachmentUnreadable(name: string, error: unknown): Notice {
  const message = `The attachment ${name} in the folder “files” could not be read. ${causeOf(error)}, then check again.`;
  return { code: 'attachment-unreadable', message, details: { system: errorCode(error) } };
}
