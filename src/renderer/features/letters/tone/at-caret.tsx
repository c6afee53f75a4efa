/** Under a coached field: what the words at the caret are marked for, and kinder ones by a click or a key. */
import { Button } from '@mantine/core';
import type { Mark } from '#core/tone/mark';
import { markKindNames } from '#core/tone/rule';
import { KeyHint } from '../../../ui/key-hint';
import type { Place } from './pieces';

interface AtCaretProps {
  readonly id: string;
  readonly mark: Mark | null;
  readonly problem: Place | null;
  readonly count: number;
  readonly onKinder: (mark: Mark) => void;
}

export function AtCaret({ id, mark, problem, count, onKinder }: AtCaretProps) {
  const isMarked = mark !== null || problem !== null;
  return (
    <div className="coached-caret" data-is-marked={isMarked || undefined}>
      <output id={id}>
        {problem && problem.message}
        {mark && !problem && (
          <>
            <strong>{markKindNames[mark.kind]}.</strong> {mark.why}
          </>
        )}
        {!isMarked && sayCount(count)}
      </output>
      {mark?.kinder && !problem && (
        <Button
          className="kinder-words"
          size="compact-xs"
          variant="default"
          onClick={() => onKinder(mark)}
          rightSection={<KeyHint keys="Alt Enter" />}
        >
          Say “{mark.kinder.text}”
        </Button>
      )}
    </div>
  );
}

function sayCount(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'One place is marked; F8 goes there.'
    : `${count} places are marked; F8 goes to the next.`;
}
