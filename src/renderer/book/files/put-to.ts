/** Where a file can be put: to a debtor as such, or to a note or a letter of theirs. */
import type { Attachment } from '#core/attachments/state';
import type { DebtorId } from '#core/basics/ids';
import type { Letter } from '#core/letters/state';
import type { Note } from '#core/notes/state';

export type PutTo = Pick<Attachment, 'debtorId' | 'noteId' | 'letterId'>;

export function toDebtor(debtorId: DebtorId): PutTo {
  return { debtorId, noteId: null, letterId: null };
}

export function toNote({ id, debtorId }: Pick<Note, 'id' | 'debtorId'>): PutTo {
  return { debtorId, noteId: id, letterId: null };
}

export function toLetter({ id, debtorId }: Pick<Letter, 'id' | 'debtorId'>): PutTo {
  return { debtorId, noteId: null, letterId: id };
}
