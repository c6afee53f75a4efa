/** Asks whether what was drafted, saved or printed has gone out; only then it is noted as sent. */
import { Text } from '@mantine/core';
import { Card } from '../ui/card';
import { RefusalNote } from '../ui/refusal';
import { WorkButton } from '../ui/work-button';
import type { Sending } from './use-sending';

interface SendingCardProps {
  readonly sending: Sending;
  /** What the timeline says once it is sent, by what it said of the draft. */
  readonly words: (drafted: string) => string;
}

export function SendingCard({ sending, words }: SendingCardProps) {
  const { stage, isPending, refusal, sent } = sending;
  if (stage === 'none') return <RefusalNote refusal={refusal} />;
  return (
    <Card title={stage === 'sent' ? 'Noted as sent' : 'Has it gone out?'} tone="teal">
      <Text size="sm" mb="xs">
        {stage === 'sent'
          ? 'It stands on the timeline.'
          : 'The timeline says that it was made, not that it was sent. Accord sends nothing itself.'}
      </Text>
      <RefusalNote refusal={refusal} />
      {stage === 'drafted' && (
        <WorkButton onClick={() => void sent(words)} isWorking={isPending}>
          I sent it
        </WorkButton>
      )}
    </Card>
  );
}
