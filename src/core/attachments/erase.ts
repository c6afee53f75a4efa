/** What the events of attachments tell of a person, and how they stand without it. */
import { ERASED_WORDS, type Erasers, type Whose } from '../erasures/erasing';
import type { AttachmentEvent } from './events';
import type { Attachment } from './state';

export const attachmentErasers: Erasers<AttachmentEvent> = {
  'attachment.added': withoutFile,
  'attachment.removed': withoutFile,
  'attachment.restored': withoutFile,
  'attachment.withdrawn': withoutFile,
};

function withoutFile<Event extends AttachmentEvent>(event: Event, { debtorId }: Whose): Event {
  const { attachment } = event;
  return attachment.debtorId === debtorId ? { ...event, attachment: erasedAttachment(attachment) } : event;
}

/** The content's hash goes too: it would tell whoever has the file whose it was. */
function erasedAttachment(attachment: Attachment): Attachment {
  return { ...attachment, name: ERASED_WORDS, hash: '0'.repeat(64), bytes: 0, isRemoved: true };
}
