/** Printing a document, and saving it as PDF. */
import { useState } from 'react';
import type { CallArgument } from '#core/contract/contract';
import { ActionButton } from '../ui/action-button';
import { toast } from '../ui/toast';
import { call } from './call';
import { tellSaved } from './tell-saved';
import { useOpenBook } from './use-book';

interface PrintActionsProps {
  readonly document: CallArgument<'document.save'>['document'];
  /** There is a page to print. */
  readonly isReady: boolean;
  /** Once it has left the app. */
  readonly onOut?: (how: 'printed' | 'saved as PDF') => void;
}

export function PrintActions({ document, isReady, onOut }: PrintActionsProps) {
  const { bookId } = useOpenBook();
  const [pending, setPending] = useState<'print' | 'save' | null>(null);
  const print = async () => {
    setPending('print');
    const answer = await call('document.print', { bookId, document });
    setPending(null);
    if (answer) toast(answer.ok ? 'Sent to the printer.' : answer.refusal.message);
    if (answer?.ok) onOut?.('printed');
  };
  const save = async () => {
    setPending('save');
    const answer = await call('document.save', { bookId, document });
    setPending(null);
    if (answer?.ok) tellSaved(answer.value);
    else if (answer) toast(answer.refusal.message);
    if (answer?.ok) onOut?.('saved as PDF');
  };
  return (
    <>
      <ActionButton
        shortcut="mod+S"
        disabled={!isReady}
        loading={pending === 'save'}
        onClick={() => void save()}
      >
        Save as PDF…
      </ActionButton>
      <ActionButton
        shortcut="mod+P"
        primary
        disabled={!isReady}
        loading={pending === 'print'}
        onClick={() => void print()}
      >
        Print…
      </ActionButton>
    </>
  );
}
