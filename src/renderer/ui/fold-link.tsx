/** The link that opens what stands under it, in place, and closes it again; a screen reader hears which. */
import { LinkButton, type LinkButtonProps } from './link-button';

interface FoldLinkProps extends Omit<LinkButtonProps, 'onClick' | 'onToggle'> {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function FoldLink({ isOpen, onToggle, ...link }: FoldLinkProps) {
  return <LinkButton {...link} aria-expanded={isOpen} onClick={() => onToggle(!isOpen)} />;
}
