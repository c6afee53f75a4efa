/** What can be done with an attached file: opened in its program, saved elsewhere, taken off the page. */
import { useState } from 'react';
import type { Attachment } from '#core/attachments/state';
import type { Refusal } from '#core/basics/result';
import { call } from '../call';
import { useOpenBook } from '../use-book';
import { useCommand } from '../use-command';
import { toast } from '../../ui/toast';

export function useFileActions({ id, name }: Attachment, onRemoved: () => void) {
  const { bookId } = useOpenBook();
  const removing = useCommand();
  const [isOpening, setIsOpening] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wanted = { bookId, attachmentId: id };

  const open = async () => {
    setIsOpening(true);
    const opened = await call('attachment.open', wanted);
    setIsOpening(false);
    setRefusal(opened?.ok === false ? opened.refusal : null);
    if (opened?.ok) toast(sayOpened(name, opened.value.isReadableMeanwhile));
  };
  const save = async () => {
    const saved = await call('attachment.save', wanted);
    setRefusal(saved?.ok === false ? saved.refusal : null);
    if (!saved?.ok) return;
    const { fileId } = saved.value;
    const show = () => void call('file.show', { fileId, how: 'folder' });
    toast(`A copy is saved as ${saved.value.name}.`, [{ label: 'Show in folder', act: show }]);
  };
  const remove = async () => {
    await removing.carryOut(
      { type: 'attachment.remove', attachmentId: id },
      `${name} is off this page. Its content stays with the book.`,
      onRemoved,
    );
  };
  return {
    open: () => void open(),
    save: () => void save(),
    remove: () => void remove(),
    isOpening,
    isRemoving: removing.isPending,
    refusal: removing.refusal ?? refusal,
  };
}

function sayOpened(name: string, isReadableMeanwhile: boolean): string {
  const copy = `${name} is opened as a copy, to read only; what is changed in it does not come back here.`;
  return isReadableMeanwhile
    ? `${copy} The copy has no password. It is deleted when this book is closed or locked.`
    : copy;
}
