/** What main answers about attached files: chosen, kept, previewed, opened. */
import { idSchema, type AttachmentId, type BookId } from '../basics/ids';
import { z } from '../basics/zod';
import { MAX_ATTACHMENT_BYTES } from '../attachments/size';

/** A file the user chose in main's dialog, not read yet. */
export interface ChosenFile {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
}

/** A file whose content lies in the book's folder; it is attached once an `attachment.add` names it. */
export interface KeptFile {
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
}

/** What the page shows of a file. Mails and texts come as plain text, whatever is in them. */
export type FilePreview =
  | { readonly kind: 'pdf' | 'image'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean };

/** A file opened in its own program, from a copy that is deleted when the book is closed. */
export interface OpenedCopy {
  /** The book has a password, and the copy does not. */
  readonly isReadableMeanwhile: boolean;
}

const bookId = idSchema<BookId>();

export const keepSchema = z.object({
  bookId,
  file: z.union([
    z.object({ fileId: z.uuid() }),
    z.object({
      name: z.string().max(1_000),
      bytes: z.instanceof(Uint8Array).refine((b) => b.byteLength <= MAX_ATTACHMENT_BYTES),
    }),
  ]),
});

export const attachmentSchema = z.object({ bookId, attachmentId: idSchema<AttachmentId>() });
