/** Says over a form that it holds what was typed before, and offers to drop it. */
import './draft-note.css';
import { LinkButton } from './link-button';

export function DraftNote({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <output className="draft-note">
      What you typed before is still here, and not saved yet.{' '}
      <LinkButton underline="always" onClick={onDrop}>
        Drop it
      </LinkButton>
    </output>
  );
}
