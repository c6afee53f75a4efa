/** Files on the timeline that stand by themselves or with a letter; those of a note stand with it. */
import type { Attachment } from '../attachments/state';
import { sayBytes } from '../basics/byte-text';
import type { Letter, LettersState } from '../letters/state';
import { plain } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated, EntryKind } from './timeline';
import type { Undoers } from './undo-entry';

export interface FileHappening {
  readonly what: 'attached';
  readonly attachment: Attachment;
  /** The letter it was put to. */
  readonly letter: Letter | null;
}

export function fileEntry(attachment: Attachment, { letters }: LettersState): Dated {
  const { id, addedOn, at, letterId } = attachment;
  const letter = (letterId && letters[letterId]) ?? null;
  const kinds: EntryKind[] = letter ? ['file', 'letter'] : ['file'];
  return { what: 'attached', id, kinds, on: addedOn, at, attachment, letter };
}

export const fileSayers: Sayers<FileHappening> = {
  attached: ({ attachment: { name, bytes, by }, letter }, { locale }) =>
    plain(`Attached ${name}, ${sayBytes(bytes, locale)}${letter ? `, to letter ${letter.number}` : ''}`, by),
};

export const fileUndoers: Undoers<FileHappening> = {
  attached: ({ attachment }) => ({
    command: { type: 'attachment.withdraw', attachmentId: attachment.id },
    question: 'Undo the attaching?',
    meaning: 'The file leaves this page; its content stays in the book’s folder.',
  }),
};
