/** One part of the reading: it says what was read, and opens to be corrected. */
import { Button, Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface PartProps {
  /** What the small form is for. */
  readonly label: string;
  /** What was read, or the offer to add it when nothing was. */
  readonly children: ReactNode;
  readonly isOffer?: boolean;
  /** The small form; `close` puts it away. */
  readonly renderForm: (close: () => void) => ReactNode;
}

export function Part({ label, children, isOffer = false, renderForm }: PartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="none"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={isOffer ? 'subtle' : 'default'}
          color={isOffer ? 'grey' : 'teal'}
          className="log-part"
          onClick={() => setIsOpen(!isOpen)}
        >
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{isOpen && renderForm(close)}</Popover.Dropdown>
    </Popover>
  );
}
