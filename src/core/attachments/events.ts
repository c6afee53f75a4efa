/** What has happened to attachments. Each carries the record whole, so that the trail can say which. */
import type { Attachment } from './state';

export interface AttachmentAdded {
  readonly type: 'attachment.added';
  readonly v: 2;
  readonly attachment: Attachment;
}

export interface AttachmentRemoved {
  readonly type: 'attachment.removed';
  readonly v: 2;
  readonly attachment: Attachment;
}

/** The reverse of `attachment.removed`, to the record as it was. */
export interface AttachmentRestored {
  readonly type: 'attachment.restored';
  readonly v: 2;
  readonly attachment: Attachment;
}

/** The reverse of `attachment.added`: the state is as if it had never been. */
export interface AttachmentWithdrawn {
  readonly type: 'attachment.withdrawn';
  readonly v: 2;
  readonly attachment: Attachment;
}

export type AttachmentEvent = AttachmentAdded | AttachmentRemoved | AttachmentRestored | AttachmentWithdrawn;
