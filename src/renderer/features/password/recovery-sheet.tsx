/** The recovery code, shown this once: printed or written down before one can go on. */
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';
import { Dialog } from '../../ui/dialog';
import { RefusalNote } from '../../ui/refusal';
import { WorkButton } from '../../ui/work-button';

interface RecoverySheetProps {
  readonly recoveryCode: string;
  readonly onKept: () => void;
}

export function RecoverySheet({ recoveryCode, onKept }: RecoverySheetProps) {
  const [isKept, setIsKept] = useState(false);
  const print = usePrint(recoveryCode);
  return (
    <Dialog
      onClose={() => undefined}
      title="The recovery sheet"
      size={640}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text>
          The password is set. This code opens the book when the password is lost. Accord shows it now and
          keeps it nowhere. Keep it where you keep papers that matter, never beside the computer.
        </Text>
        <Code code={recoveryCode} />
        <RefusalNote refusal={print.refusal} />
        <Group>
          <WorkButton variant="filled" onClick={print.act} isWorking={print.isPending} data-autofocus>
            Print the recovery sheet…
          </WorkButton>
          {print.isPrinted && <Text c="dimmed">Sent to the printer.</Text>}
        </Group>
        <Checkbox
          label="I have printed it or written it down"
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button onClick={onKept} disabled={!isKept}>
            Done
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Code({ code }: { readonly code: string }) {
  return (
    <ol className="recovery-code" aria-label="Recovery code">
      {code.split('-').map((group, at) => (
        <li key={at}>{group}</li>
      ))}
    </ol>
  );
}

function usePrint(recoveryCode: string) {
  const { bookId } = useOpenBook();
  const [isPending, setIsPending] = useState(false);
  const [isPrinted, setIsPrinted] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const print = async () => {
    setIsPending(true);
    setRefusal(null);
    const answer = await call('document.print', {
      bookId,
      document: { paper: 'recovery-sheet', recoveryCode },
    });
    setIsPending(false);
    if (answer?.ok) setIsPrinted(true);
    else if (answer) setRefusal(answer.refusal);
  };
  return { act: () => void print(), isPending, isPrinted, refusal };
}
