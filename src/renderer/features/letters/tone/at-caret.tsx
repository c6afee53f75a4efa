/** Under a coached field: why the words at the caret are marked, and kinder ones by a click or a key. */
import { Button } from '@mantine/core';
import type { Mark } from '#core/tone/mark';
import { markKindNames } from '#core/tone/rule';
import { KeyHint } from '../../../ui/key-hint';

interface AtCaretProps {
  readonly id: string;
  readonly mark: Mark | null;
  readonly count: number;
  readonly onKinder: (mark: Mark) => void;
}

export function AtCaret({ id, mark, count, onKinder }: AtCaretProps) {
  return (
    <div className="coached-caret" data-is-marked={mark !== null || undefined}>
      <output id={id}>
        {mark ? (
          <>
            <strong>{markKindNames[mark.kind]}.</strong> {mark.why}
          </>
        ) : (
          sayCount(count)
        )}
      </output>
      {mark?.kinder && (
        <Button
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
