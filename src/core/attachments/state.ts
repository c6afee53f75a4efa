/** Attachments: files put to a debtor, a note or a letter. The book keeps their record; their content lies beside it, by hash. */
import type { AttachmentId, DebtorId, LetterId, NoteId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';

export interface Attachment {
  readonly id: AttachmentId;
  readonly debtorId: DebtorId;
  /** The note or the letter it was put to; null both, when it is about the debtor as such. */
  readonly noteId: NoteId | null;
  /** The proof that it was posted, a signed copy that came back. */
  readonly letterId: LetterId | null;
  /** As the user's file was called, made safe to show (`file-name.ts`). */
  readonly name: string;
  /** SHA-256 of the content, 64 hex digits. */
  readonly hash: string;
  /** Size of the content. */
  readonly bytes: number;
  readonly addedOn: LocalDate;
  /** When, ISO instant. */
  readonly at: string;
  readonly by: string;
  /** Taken off the debtor's page; record and content are kept, so that it can be put back. */
  readonly isRemoved: boolean;
}

export interface AttachmentsState {
  readonly attachments: Readonly<Record<AttachmentId, Attachment>>;
}

export const noAttachments: AttachmentsState = { attachments: {} };

/** What is attached to a debtor and their notes, in the order it was. */
export function attachmentsOf({ attachments }: AttachmentsState, debtorId: DebtorId): Attachment[] {
  return ofDebtor(attachments, debtorId).filter(({ isRemoved }) => !isRemoved);
}

/** What is put to a letter, in the order it was. */
export function filesOfLetter({ attachments }: AttachmentsState, letterId: LetterId): Attachment[] {
  return Object.values(attachments).filter((each) => each.letterId === letterId && !each.isRemoved);
}

/** The contents attachments need, by hash, and what each is called; what was erased with a person has none. */
export function attachedContents({ attachments }: AttachmentsState): ReadonlyMap<string, string> {
  const kept = Object.values(attachments).filter(({ bytes }) => bytes > 0);
  return new Map(kept.map(({ hash, name }) => [hash, name]));
}
