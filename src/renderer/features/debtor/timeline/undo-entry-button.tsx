/** Takes one entry of the timeline back, after saying what that will mean. Quiet until one comes near it. */
import { useState } from 'react';
import type { UndoEntry } from '#core/timeline/undo-entry';
import { useUndo } from '../../../book/use-undo';
import { Confirm } from '../../../ui/confirm';
import { LinkButton } from '../../../ui/link-button';

interface UndoEntryButtonProps {
  readonly undo: UndoEntry;
  /** What the entry says, for those who can't see beside which one the button stands. */
  readonly about: string;
}

export function UndoEntryButton({ undo, about }: UndoEntryButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <LinkButton
        underline="always"
        className="timeline-undo"
        aria-label={`Undo… ${about}`}
        onClick={() => setIsAsking(true)}
      >
        Undo…
      </LinkButton>
      {isAsking && <AskUndo undo={undo} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function AskUndo({ undo, onClose }: { readonly undo: UndoEntry; readonly onClose: () => void }) {
  const { takeBack, isPending, refusal } = useUndo();
  const confirm = async () => {
    if (await takeBack(undo.command)) onClose();
  };
  return (
    <Confirm
      title={undo.question}
      confirmLabel="Undo it"
      onConfirm={() => void confirm()}
      onClose={onClose}
      isPending={isPending}
      refusal={refusal}
    >
      {undo.meaning} The trail keeps both: that it was done, and that it was taken back.
    </Confirm>
  );
}
