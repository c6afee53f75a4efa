/** An email on its way to the mail program: as a file that it opens, or begun there at once. */
import { useState } from 'react';
import type { LetterRequest } from '#core/letters/commands';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { toast } from '../../ui/toast';

interface MailActionsProps {
  readonly message: LetterRequest;
  readonly isReady: boolean;
  readonly onDrafted: () => void;
}

export function MailActions({ message, isReady, onDrafted }: MailActionsProps) {
  const { bookId } = useOpenBook();
  const [isPending, setIsPending] = useState(false);
  const save = async () => {
    setIsPending(true);
    const saved = await call('mail.draft', { bookId, draft: { message } });
    setIsPending(false);
    if (!saved) return;
    if (!saved.ok) return toast(saved.refusal.message);
    tellSaved(saved.value);
    onDrafted();
  };
  const open = async () => {
    setIsPending(true);
    const opened = await call('mail.open', { bookId, message });
    setIsPending(false);
    if (!opened.ok) return toast(opened.refusal.message);
    onDrafted();
  };
  return (
    <>
      <ActionButton shortcut="mod+M" disabled={!isReady || isPending} onClick={() => void open()}>
        Mail program…
      </ActionButton>
      <ActionButton shortcut="mod+E" disabled={!isReady || isPending} onClick={() => void save()}>
        Email draft…
      </ActionButton>
    </>
  );
}
