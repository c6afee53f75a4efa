/** What the file leaves open: plain choices, answered by the likeliest until somebody says otherwise. */
import { Radio, Stack, Text } from '@mantine/core';
import type { LedgerQuestion } from '#core/exchange/ledger-reading';
import { Card } from '../../ui/card';

interface LedgerQuestionsProps {
  readonly questions: readonly LedgerQuestion[];
  readonly onAnswer: (id: LedgerQuestion['id'], value: string) => void;
}

export function LedgerQuestions({ questions, onAnswer }: LedgerQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <div className="import-questions">
      {questions.map(({ id, question, reason, choices, chosen }) => (
        <Card key={id} title={question} tone="amber">
          <Stack gap="xs">
            <Text>{reason}</Text>
            <Radio.Group aria-label={question} value={chosen} onChange={(value) => onAnswer(id, value)}>
              <Stack gap={6}>
                {choices.map((choice) => (
                  <Radio key={choice.value} value={choice.value} label={choice.label} />
                ))}
              </Stack>
            </Radio.Group>
          </Stack>
        </Card>
      ))}
    </div>
  );
}
