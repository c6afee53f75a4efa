/** How the attachments' events change their slice. */
import type { Draft } from '../basics/draft';
import type { AttachmentAdded, AttachmentRemoved, AttachmentRestored, AttachmentWithdrawn } from './events';
import type { AttachmentsState } from './state';

export function applyAttachmentAdded(draft: Draft<AttachmentsState>, event: AttachmentAdded): void {
  draft.attachments[event.attachment.id] = event.attachment;
}

/** It keeps its place, so that putting it back restores the state exactly. */
export function applyAttachmentRemoved(draft: Draft<AttachmentsState>, event: AttachmentRemoved): void {
  draft.attachments[event.attachment.id] = { ...event.attachment, isRemoved: true };
}

export function applyAttachmentRestored(draft: Draft<AttachmentsState>, event: AttachmentRestored): void {
  draft.attachments[event.attachment.id] = { ...event.attachment, isRemoved: false };
}

export function applyAttachmentWithdrawn(draft: Draft<AttachmentsState>, event: AttachmentWithdrawn): void {
  delete draft.attachments[event.attachment.id];
}
