/** Asks before what can't simply be undone. The safe answer has the focus. */
import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refusal } from '#core/basics/result';
import { Dialog } from './dialog';
import { RefusalNote } from './refusal';
import { WorkButton } from './work-button';

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A verb: "Throw the sample away". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isPending?: boolean;
  readonly refusal?: Refusal | null;
}

export function Confirm(props: ConfirmProps) {
  const { title, children, confirmLabel, onConfirm, onClose, isPending = false, refusal = null } = props;
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <div>{children}</div>
        <RefusalNote refusal={refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose} data-autofocus>
            Keep it
          </Button>
          <WorkButton variant="filled" color="brick" onClick={onConfirm} isWorking={isPending}>
            {confirmLabel}
          </WorkButton>
        </Group>
      </Stack>
    </Dialog>
  );
}
