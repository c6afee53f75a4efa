/** May a file be put to a debtor, a note or a letter, taken off, and put back? */
import type { DecideContext } from '../basics/decide-context';
import type { AttachmentId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { AddAttachment, RemoveAttachment, RestoreAttachment, WithdrawAttachment } from './commands';
import type { AttachmentAdded, AttachmentRemoved, AttachmentRestored, AttachmentWithdrawn } from './events';
import { attachmentsOf, type AttachmentsState } from './state';

export function decideAddAttachment(
  state: AttachmentsState & DebtorsState & NotesState & LettersState,
  command: AddAttachment,
  context: DecideContext,
): Result<AttachmentAdded[]> {
  const { type: _type, ...said } = command;
  const { debtorId, noteId, letterId } = said;
  if (!state.debtors[debtorId]) return unknownDebtor();
  if (noteId !== null && state.notes[noteId]?.debtorId !== debtorId) {
    return refuse(
      'unknown-note',
      'This note is not on the debtor’s page any more. Attach the file to the debtor instead.',
    );
  }
  if (letterId !== null && state.letters[letterId]?.debtorId !== debtorId) {
    return refuse('unknown-letter', 'This letter is not in the book. Attach the file to the debtor instead.');
  }
  const taken = alreadyThere(state, said);
  if (taken) return taken;
  const id = context.newId<AttachmentId>();
  const added = { addedOn: context.today, at: context.now, by: context.by, isRemoved: false };
  return ok([{ type: 'attachment.added', v: 2, attachment: { id, ...said, ...added } }]);
}

export function decideRemoveAttachment(
  state: AttachmentsState,
  { attachmentId }: RemoveAttachment,
): Result<AttachmentRemoved[]> {
  const attachment = state.attachments[attachmentId];
  if (!attachment || attachment.isRemoved) return notThere();
  return ok([{ type: 'attachment.removed', v: 2, attachment }]);
}

export function decideRestoreAttachment(
  state: AttachmentsState & LettersState,
  { attachmentId }: RestoreAttachment,
): Result<AttachmentRestored[]> {
  const attachment = state.attachments[attachmentId];
  if (!attachment) return notThere();
  if (attachment.bytes === 0) return refuse('erased', 'This file was erased with the person’s data.');
  if (!attachment.isRemoved) return refuse('not-removed', 'This file is on the debtor’s page already.');
  const taken = alreadyThere(state, attachment);
  if (taken) return taken;
  return ok([{ type: 'attachment.restored', v: 2, attachment }]);
}

export function decideWithdrawAttachment(
  state: AttachmentsState,
  { attachmentId }: WithdrawAttachment,
): Result<AttachmentWithdrawn[]> {
  const attachment = state.attachments[attachmentId];
  if (!attachment || attachment.isRemoved) return notThere();
  return ok([{ type: 'attachment.withdrawn', v: 2, attachment }]);
}

/** Refuses a file that is in the same place already, perhaps by another name. */
function alreadyThere(
  state: AttachmentsState & LettersState,
  { debtorId, noteId, letterId, hash, name }: Omit<AddAttachment, 'type' | 'bytes'>,
) {
  const same = attachmentsOf(state, debtorId).find(
    (each) => each.hash === hash && each.noteId === noteId && each.letterId === letterId,
  );
  if (!same) return null;
  const letter = letterId && state.letters[letterId];
  const where = letter ? `letter ${letter.number}` : noteId === null ? 'this debtor' : 'this note';
  const calledSo = same.name === name ? '' : ` as “${same.name}”`;
  return refuse(
    'already-attached',
    `${name} is attached to ${where} already${calledSo}, so nothing was added.`,
  );
}

function notThere() {
  return refuse('unknown-attachment', 'This file is not on the debtor’s page any more.');
}
