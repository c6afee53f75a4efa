/** Says over a form that it holds what was typed before, and offers to drop it. */
import { Anchor } from '@mantine/core';
import './draft-note.css';

export function DraftNote({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <output className="draft-note">
      What you typed before is still here, and not saved yet.{' '}
      <Anchor component="button" type="button" underline="always" onClick={onDrop}>
        Drop it
      </Anchor>
    </output>
  );
}
