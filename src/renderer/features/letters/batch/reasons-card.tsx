/** What is warned of among the chosen letters, and why they go out all the same: one reason for all that share it. */
import { TextInput } from '@mantine/core';
import { warningCodes } from '#core/letters/kinds';
import { warningTitles } from '#core/letters/safe-to-send';
import { Card } from '../../../ui/card';
import type { LettersInHand } from './use-letter-choice';

export function ReasonsCard({
  choice: { chosenRows, choiceOf, forAll, giveReason },
}: {
  readonly choice: LettersInHand;
}) {
  const counts = warningCodes
    .map((code) => ({
      code,
      count: chosenRows.filter(
        ({ debtorId, warnings }) =>
          warnings.some((each) => each.code === code) && !choiceOf(debtorId).reasons?.[code]?.trim(),
      ).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <Card title="Why these go out all the same" tone="amber">
      <div className="letters-reasons">
        {counts.map(({ code, count }) => (
          <TextInput
            key={code}
            label={`${warningTitles[code]} (${count === 1 ? '1 letter' : `${count} letters`})`}
            description="The reason goes on the trail. Or take the letters out."
            maxLength={300}
            value={forAll[code] ?? ''}
            onChange={(event) => giveReason(code, event.currentTarget.value)}
          />
        ))}
      </div>
    </Card>
  );
}
