/** What can be asked about attachments. */
import { idSchema, type AttachmentId, type DebtorId, type LetterId, type NoteId } from '../basics/ids';
import { z } from '../basics/zod';
import { safeFileName } from './file-name';
import { MAX_ATTACHMENT_BYTES } from './size';

const attachmentId = idSchema<AttachmentId>();

/** Puts a file to a debtor, or to a note or letter of theirs. Its content is kept before this is given; a book refuses it otherwise. */
export const addAttachment = z.object({
  type: z.literal('attachment.add'),
  debtorId: idSchema<DebtorId>(),
  noteId: idSchema<NoteId>().nullable(),
  letterId: idSchema<LetterId>().nullable(),
  name: z.string().max(1_000).transform(safeFileName),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive().max(MAX_ATTACHMENT_BYTES),
});

/** Takes it off the debtor's page. Record and content stay in the book. */
export const removeAttachment = z.object({ type: z.literal('attachment.remove'), attachmentId });

/** Puts one that was removed back where it was. */
export const restoreAttachment = z.object({ type: z.literal('attachment.restore'), attachmentId });

/** Takes back that it was ever added: its record goes, its content stays. */
export const withdrawAttachment = z.object({ type: z.literal('attachment.withdraw'), attachmentId });

export type AddAttachment = z.infer<typeof addAttachment>;
export type RemoveAttachment = z.infer<typeof removeAttachment>;
export type RestoreAttachment = z.infer<typeof restoreAttachment>;
export type WithdrawAttachment = z.infer<typeof withdrawAttachment>;
