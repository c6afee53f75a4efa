/** What the coach says of the words as a whole: how hard they are to read, and each mark. */
import { Stack } from '@mantine/core';
import type { RefObject } from 'react';
import { sayReadability } from '#core/tone/say-readability';
import type { Mark } from '#core/tone/mark';
import { Card } from '../../../ui/card';
import { MarkList } from '../tone/mark-list';
import { showPlace } from '../tone/typing';
import type { Coaching, Words } from '../tone/use-coach';

interface CoachCardProps {
  readonly coaching: Coaching;
  readonly fieldOf: Readonly<Record<keyof Words, RefObject<HTMLTextAreaElement | null>>>;
  readonly onKinder: (part: keyof Words, mark: Mark) => void;
}

const parts = ['subject', 'body'] as const;

export function CoachCard({ coaching, fieldOf, onKinder }: CoachCardProps) {
  const { read, marks, reading } = coaching;
  const words = sayReadability(reading.readability);
  return (
    <Card title="How it reads">
      <Stack gap="sm">
        {words && <p className="coach-words">{words}</p>}
        {reading.marks.length === 0 && <p className="coach-words">Nothing is marked.</p>}
        {parts
          .filter((part) => marks[part].length > 0)
          .map((part) => (
            <MarkList
              key={part}
              read={read[part]}
              marks={marks[part]}
              onShow={({ from, to }) => {
                const field = fieldOf[part].current;
                if (field) showPlace(field, from, to);
              }}
              onKinder={(mark) => onKinder(part, mark)}
            />
          ))}
        <p className="coach-quiet">
          Accord marks the words it knows. No mark does not mean that a letter is kind: read it once as the
          one who gets it.
        </p>
      </Stack>
    </Card>
  );
}
