/** A statement as an email draft with the page attached, and as a Word document. */
import type { CallArgument } from '#core/contract/contract';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { toast } from '../../ui/toast';

interface EmailWordActionsProps {
  readonly document: CallArgument<'word.save'>['document'];
  readonly isReady: boolean;
  readonly onOut: (how: string) => void;
}

export function EmailWordActions({ document, isReady, onOut }: EmailWordActionsProps) {
  const { bookId } = useOpenBook();
  const go = async (how: 'drafted as an email' | 'saved for Word') => {
    const saved = await (how === 'saved for Word'
      ? call('word.save', { bookId, document })
      : call('mail.draft', { bookId, draft: document }));
    if (!saved) return;
    if (!saved.ok) return toast(saved.refusal.message);
    tellSaved(saved.value);
    onOut(how);
  };
  return (
    <>
      <ActionButton shortcut="mod+D" disabled={!isReady} onClick={() => void go('saved for Word')}>
        Word…
      </ActionButton>
      <ActionButton shortcut="mod+E" disabled={!isReady} onClick={() => void go('drafted as an email')}>
        Email draft…
      </ActionButton>
    </>
  );
}
