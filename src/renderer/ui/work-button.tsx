/** A button whose work takes a moment: it shows that, does not begin twice, and keeps the focus meanwhile. */
import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import './work-button.css';

interface WorkButtonProps
  extends
    Omit<ButtonProps, 'loading' | 'className'>,
    Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** The work is under way. A disabled button would lose the focus to the page. */
  readonly isWorking: boolean;
}

export function WorkButton({ isWorking, onClick, ...others }: WorkButtonProps) {
  if (!isWorking) return <Button {...others} onClick={onClick} />;
  return <Button {...others} className="working" onClick={ignore} aria-disabled aria-busy />;
}

/** Prevented, since a form's button would send the form once more. */
function ignore(event: MouseEvent): void {
  event.preventDefault();
}
