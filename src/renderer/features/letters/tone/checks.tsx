/** What such a letter has to say, ticked where it says it. */
import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { checklistNames, neededFor } from '#core/tone/checklist';
import type { LetterChannel, LetterKind } from '#core/letters/kinds';
import type { Reading } from '#core/tone/read-tone';

interface ChecksProps {
  readonly reading: Pick<Reading, 'missing'>;
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
}

export function Checks({ reading: { missing }, kind, channel }: ChecksProps) {
  return (
    <ul className="coach-checks" aria-label="What it has to say">
      {neededFor(kind, channel).map((item) => {
        const isMissing = missing.includes(item);
        return (
          <li key={item} data-is-missing={isMissing || undefined}>
            {isMissing ? (
              <IconCircleDashed size={16} aria-hidden="true" />
            ) : (
              <IconCheck size={16} aria-hidden="true" />
            )}
            {checklistNames[item]}
            {isMissing ? (
              <span className="coach-quiet">not said yet</span>
            ) : (
              <VisuallyHidden>: said</VisuallyHidden>
            )}
          </li>
        );
      })}
    </ul>
  );
}
